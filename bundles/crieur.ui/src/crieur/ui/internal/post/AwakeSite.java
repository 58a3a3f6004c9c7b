package crieur.ui.internal.post;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The place of an editor whose window stays as it is while the editor reads its text. The platform switches the whole window
 * off and on around that, which takes several times as long as to read a text that is there already.
 */
final class AwakeSite {

    private AwakeSite() {}

    /** Returns a place that differs in nothing else. */
    static IEditorSite of(IEditorSite site) {
        return as(IEditorSite.class, (proxy, method, values) -> {
            Object answer = call(site, method, values);
            return answer instanceof IWorkbenchWindow window ? awake(window) : answer;
        });
    }

    /** Returns the place of an editor that has none, but is of a window and of a kind. */
    static IEditorSite unseen(IWorkbenchWindow window, String kind) {
        return as(IEditorSite.class, (proxy, method, values) -> switch (method.getName()) {
            case "getId" -> kind;
            case "getWorkbenchWindow" -> window;
            case "getPage" -> window.getActivePage();
            case "getShell" -> window.getShell();
            case "getService" -> window.getWorkbench().getService((Class<?>) values[0]);
            default -> null;
        });
    }

    private static IWorkbenchWindow awake(IWorkbenchWindow window) {
        return as(IWorkbenchWindow.class, (proxy, method, values) -> {
            if ("run".equals(method.getName())) {
                ((IRunnableWithProgress) values[2]).run(new NullProgressMonitor());
                return null;
            }
            return call(window, method, values);
        });
    }

    private static Object call(Object real, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T as(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
