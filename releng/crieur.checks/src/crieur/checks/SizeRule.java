package crieur.checks;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Classes stay under 400 lines and methods fit a screen. */
public final class SizeRule implements Rule {

    static final int FILE_LINES = 400;
    static final int METHOD_LINES = 60;

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        List<Path> sources = new ArrayList<>(repository.files(repository.root().resolve("bundles"), ".java"));
        sources.addAll(repository.files(repository.root().resolve("releng"), ".java"));
        List<Violation> violations = new ArrayList<>();
        for (Path file : sources) {
            long lines = repository.read(file).lines().count();
            if (lines > FILE_LINES) {
                violations.add(repository.violation(file, lines + " lines; at most " + FILE_LINES));
            }
        }
        violations.addAll(methods(repository, sources));
        return violations;
    }

    private static List<Violation> methods(Repository repository, List<Path> sources) throws IOException {
        List<Violation> violations = new ArrayList<>();
        if (sources.isEmpty()) {
            return violations;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodScanner(repository, trees, unit, violations), null);
            }
        }
        return violations;
    }

    private static final class MethodScanner extends TreeScanner<Void, Void> {

        private final Repository repository;
        private final Trees trees;
        private final CompilationUnitTree unit;
        private final List<Violation> violations;

        MethodScanner(Repository repository, Trees trees, CompilationUnitTree unit, List<Violation> violations) {
            this.repository = repository;
            this.trees = trees;
            this.unit = unit;
            this.violations = violations;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var positions = trees.getSourcePositions();
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            if (start >= 0 && end >= 0) {
                var lineMap = unit.getLineMap();
                long lines = lineMap.getLineNumber(end) - lineMap.getLineNumber(start) + 1;
                if (lines > METHOD_LINES) {
                    violations.add(repository.violation(
                            Path.of(unit.getSourceFile().toUri()),
                            method.getName() + " has " + lines + " lines; at most " + METHOD_LINES));
                }
            }
            return super.visitMethod(method, nothing);
        }
    }
}
