package id.go.lubuklinggau.pokja.support;

import id.go.lubuklinggau.pokja.account.Access;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** A test, and what prepares it, calls services as the application does for work of its own; its requests do not. */
class AsApplication implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Exception {
        run(test);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Exception {
        run(test);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> preparation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Exception {
        run(preparation);
    }

    private static void run(Invocation<Void> invocation) throws Exception {
        Access.asApplication(() -> {
            try {
                return invocation.proceed();
            } catch (Exception | Error failure) {
                throw failure;
            } catch (Throwable other) {
                throw new IllegalStateException(other);
            }
        });
    }
}
