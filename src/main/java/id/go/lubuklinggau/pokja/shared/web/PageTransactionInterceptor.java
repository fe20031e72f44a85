package id.go.lubuklinggau.pokja.shared.web;

import id.go.lubuklinggau.pokja.shared.Auditable;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a page shows is read in one transaction, so that the database learns only once who is asking. It ends before the page
 * is rendered; a form that is sent has the transactions of the services it calls.
 */
class PageTransactionInterceptor implements HandlerInterceptor, HandlerExceptionResolver {

    private static final String TRANSACTION = PageTransactionInterceptor.class.getName();

    private final PlatformTransactionManager transactions;
    private final DefaultTransactionDefinition reading = new DefaultTransactionDefinition();
    private final DefaultTransactionDefinition recording = new DefaultTransactionDefinition();

    PageTransactionInterceptor(PlatformTransactionManager transactions) {
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
        if (handler instanceof HandlerMethod method && isRecorded(method)) {
            var transaction = taken(request);
            if (transaction != null) {
                transactions.commit(transaction);
            }
        } else {
            end(request);
        }
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
