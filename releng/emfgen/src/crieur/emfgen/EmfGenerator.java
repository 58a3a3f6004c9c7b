package crieur.emfgen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the EMF code of the model bundles from {@code model/crieur.ecore} and {@code model/crieur.genmodel}.
 *
 * <p>Everything is generated into an empty folder first and then compared with, or copied over, the committed
 * {@code src-gen} folders; so nothing in them is written by hand and nothing stale stays behind.
 *
 * <p>Arguments: the folder of the bundles, and optionally {@code --check}, which changes nothing and ends with
 * exit code 1 when the committed code differs.
 */
public final class EmfGenerator {
    private static final List<String> BUNDLES = List.of("crieur.model", "crieur.model.edit");

    /** Written by hand, since the generated one is a bundle activator. */
    private static final String PLUGIN_CLASS = "crieur/model/edit/CrieurEditPlugin.java";

    private final Path bundles;
    private final Path output;

    private EmfGenerator(Path bundles, Path output) {
        this.bundles = bundles;
        this.output = output;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> rest = new ArrayList<>(List.of(arguments));
        boolean check = rest.remove("--check");
        if (rest.size() != 1) {
            System.err.println("usage: emfgen [--check] BUNDLES-FOLDER");
            System.exit(2);
        }
        Path output = Files.createTempDirectory("emfgen");
        int result;
        try {
            result = new EmfGenerator(Path.of(rest.get(0)).toAbsolutePath().normalize(), output).run(check);
        } finally {
            deleteTree(output);
        }
        System.exit(result);
    }

    private int run(boolean check) throws IOException {
        generate();
        int differences = 0;
        for (String bundle : BUNDLES) {
            Map<String, String> fresh = read(output.resolve(bundle).resolve("src-gen"));
            fresh.remove(PLUGIN_CLASS);
            Path target = bundles.resolve(bundle).resolve("src-gen");
            differences += check ? compare(target, fresh) : replace(target, fresh);
        }
        if (check && differences > 0) {
            System.err.println("The generated code differs from the model in " + differences
                    + " files: run releng/emfgen/emfgen and commit the result.");
            return 1;
        }
        System.out.println(check ? "Generated code is up to date." : differences + " files written.");
        return 0;
    }

    private void generate() throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        for (String bundle : BUNDLES) {
            Path folder = Files.createDirectories(output.resolve(bundle));
            EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(folder + "/"));
        }
        Path file = bundles.resolve("crieur.model/model/crieur.genmodel");
        GenModel model = (GenModel) resources
                .getResource(URI.createFileURI(file.toString()), true)
                .getContents()
                .get(0);
        model.reconcile();
        model.setCanGenerate(true);
        Diagnostic validity = model.diagnose();
        require(validity);

        Generator generator = new PlainGenerator();
        generator
                .getAdapterFactoryDescriptorRegistry()
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        require(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
        require(generator.generate(model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, new BasicMonitor()));
    }

    /** Never merges into existing files: the output folder is always empty, and merging would need the JDT. */
    private static final class PlainGenerator extends Generator {
        private final JControlModel noMerging = new JControlModel();

        @Override
        public JControlModel getJControlModel() {
            return noMerging;
        }
    }

    private static void require(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(
                    describe(diagnostic, new StringBuilder()).toString());
        }
    }

    private static StringBuilder describe(Diagnostic diagnostic, StringBuilder text) {
        text.append(diagnostic.getMessage()).append('\n');
        diagnostic.getChildren().forEach(child -> describe(child, text));
        return text;
    }

    /** The Java files below a folder by relative path, with the dates and paths of generation left out. */
    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file :
                    tree.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
                files.put(folder.relativize(file).toString().replace('\\', '/'), text.stripTrailing() + "\n");
            }
        }
        return files;
    }

    private static int compare(Path target, Map<String, String> fresh) throws IOException {
        Map<String, String> committed = read(target);
        int differences = 0;
        for (String name : fresh.keySet()) {
            if (!fresh.get(name).equals(committed.remove(name))) {
                System.err.println("differs: " + target.resolve(name));
                differences++;
            }
        }
        committed.keySet().forEach(name -> System.err.println("not generated any more: " + target.resolve(name)));
        return differences + committed.size();
    }

    private static int replace(Path target, Map<String, String> fresh) throws IOException {
        int written = 0;
        Map<String, String> committed = read(target);
        for (Map.Entry<String, String> file : fresh.entrySet()) {
            if (!file.getValue().equals(committed.remove(file.getKey()))) {
                Path path = target.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
                written++;
            }
        }
        for (String stale : committed.keySet()) {
            Files.delete(target.resolve(stale));
            written++;
        }
        return written;
    }

    private static void deleteTree(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
