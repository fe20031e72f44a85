package id.go.lubuklinggau.pokja.shared.web;

import id.go.lubuklinggau.pokja.shared.Auditable;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * What a page shows is read in one transaction, so that the database learns only once who is asking. It ends before the page
 * is rendered, or what is no page is written: with the first byte the session is saved, and whoever holds one connection while
 * waiting for another holds up everybody. A form that is sent has the transactions of the services it calls.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageTransactionInterceptor implements HandlerInterceptor, HandlerExceptionResolver, ResponseBodyAdvice<Object> {

    private static final String TRANSACTION = PageTransactionInterceptor.class.getName();

    private final PlatformTransactionManager transactions;
    private final DefaultTransactionDefinition reading = new DefaultTransactionDefinition();
    private final DefaultTransactionDefinition recording = new DefaultTransactionDefinition();

    /** Not before the first page: filters are made while the web server starts, and a start that fails says why once. */
    PageTransactionInterceptor(@Lazy PlatformTransactionManager transactions) {
        this.transactions = transactions;
        reading.setReadOnly(true);
        // The entry tells of what was read, even if it has changed since.
        recording.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && request.getMethod().equals("GET")
                && request.getDispatcherType() == DispatcherType.REQUEST) {
            request.setAttribute(TRANSACTION, transactions.getTransaction(isRecorded(method) ? recording : reading));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        finish(request, handler instanceof HandlerMethod method && isRecorded(method));
    }

    @Override
    public boolean supports(MethodParameter result, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object beforeBodyWrite(
            Object body,
            MethodParameter result,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        finish(((ServletServerHttpRequest) request).getServletRequest(), result.hasMethodAnnotation(Auditable.class));
        return body;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        end(request);
    }

    /** The page that tells of the failure is rendered without it, too; which page that is, others decide. */
    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        end(request);
        return null;
    }

    private void finish(HttpServletRequest request, boolean recorded) {
        var transaction = recorded ? taken(request) : null;
        if (transaction == null) {
            end(request);
        } else {
            transactions.commit(transaction);
        }
    }

    /** There is nothing to commit. */
    private void end(HttpServletRequest request) {
        var transaction = taken(request);
        if (transaction != null) {
            transactions.rollback(transaction);
        }
    }

    /** @return null if there is none, or it has ended */
    private static TransactionStatus taken(HttpServletRequest request) {
        var transaction = (TransactionStatus) request.getAttribute(TRANSACTION);
        request.removeAttribute(TRANSACTION);
        return transaction;
    }

    /** The entry of the trail is written along with what is read. */
    private static boolean isRecorded(HandlerMethod method) {
        return method.hasMethodAnnotation(Auditable.class);
    }
}
