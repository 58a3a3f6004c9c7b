package crieur.language.internal.grammar;

/** Calls LanguageTool with the class loader that sees its jars, whatever the calling thread came with. */
public final class BundledResources {

    private BundledResources() {}

    /**
     * Runs a call with this bundle's class loader as the thread's context class loader, and restores the former.
     *
     * @throws E what the call throws
     */
    public static <T, E extends Exception> T with(Call<T, E> call) throws E {
        Thread thread = Thread.currentThread();
        ClassLoader former = thread.getContextClassLoader();
        thread.setContextClassLoader(BundledResources.class.getClassLoader());
        try {
            return call.run();
        } finally {
            thread.setContextClassLoader(former);
        }
    }

    /** What runs with the right class loader. */
    @FunctionalInterface
    public interface Call<T, E extends Exception> {
        T run() throws E;
    }
}
