import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Has the built command line find a fault of each inspection of Crieur, tell it in both languages, and mend it where it
 * proposes to: Inspections CRIEUR FAULTS WORK. The faults lie in a brand, each in a post named after its inspection.
 * Fails with a line for each inspection that says nothing, says the same in both languages, or has a fix that does not help.
 */
final class Inspections {

    /** What has no post of its own: the file of the brand and that of its campaign have these faults. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "crieur.core.brandSyntax", "faults.brand",
            "crieur.core.brandLanguage", "faults.brand",
            "crieur.core.brandChannel", "faults.brand",
            "crieur.core.campaignSyntax", "spring.campaign",
            "crieur.core.campaignLanguage", "spring.campaign",
            "crieur.core.campaignPlan", "spring.campaign");

    /** LanguageTool speaks the language of the text. */
    private static final Set<String> IN_THE_LANGUAGE_OF_THE_TEXT =
            Set.of("crieur.language.grammar", "crieur.language.typography", "crieur.language.style");

    /**
     * What only a person can mend: nobody else knows the missing words, picture or date, or which of two posts is the wrong
     * one.
     */
    private static final Set<String> FOR_A_PERSON = Set.of(
            "crieur.core.altText",
            "crieur.core.brandSyntax",
            "crieur.core.campaignSyntax",
            "crieur.core.channelSetup",
            "crieur.core.duplicateText",
            "crieur.core.emptyPost",
            "crieur.core.emptyText",
            "crieur.core.entityLimit",
            "crieur.core.mediaContent",
            "crieur.core.mediaCount",
            "crieur.core.mediaFit",
            "crieur.core.mediaFile",
            "crieur.core.mixedLanguages",
            "crieur.core.nearLimit",
            "crieur.core.outsideCampaign",
            "crieur.core.placeholder",
            "crieur.core.postSyntax",
            "crieur.core.sameMinute",
            "crieur.core.scheduledInPast",
            "crieur.core.textRefused",
            "crieur.networks.field",
            "crieur.networks.hashtagLength",
            "crieur.networks.phoneNumber",
            "crieur.networks.postType",
            "crieur.networks.reservedCharacter",
            "crieur.networks.shortenedLink",
            "crieur.networks.unclickableLink");

    private static final Pattern FINDING = Pattern.compile("  \\d+:\\d+ +\\S+ +(.*)  (crieur\\.[\\w.]+)");

    /** A finding as the command line tells it to programs. */
    private record Told(String message, List<Fix> fixes) {}

    private record Fix(boolean safe, List<Edit> edits) {}

    private record Edit(String file, int start, int end, String replacement) {}

    private final String crieur;
    private final Path faults;
    private final Path brand;
    private final List<String> wrong = new ArrayList<>();

    private Inspections(String crieur, Path faults, Path work) {
        this.crieur = crieur;
        this.faults = faults;
        this.brand = work.resolve("faults");
    }

    public static void main(String[] arguments) throws Exception {
        Inspections check = new Inspections(arguments[0], Path.of(arguments[1]), Path.of(arguments[2]));
        int inspections = check.run();
        check.wrong.forEach(System.out::println);
        System.out.println(inspections + " inspections, " + check.wrong.size() + " wrong");
        System.exit(inspections > 0 && check.wrong.isEmpty() ? 0 : 1);
    }

    private int run() throws Exception {
        lay();
        Set<String> all = inspections();
        Map<String, List<Told>> english = validate();
        Map<String, String> french = inFrench();
        for (String id : all) {
            List<Told> told = english.getOrDefault(place(id), List.of());
            if (told.isEmpty()) {
                wrong.add(id + ": nothing was found in " + file(id));
            } else {
                languages(id, told.get(0).message(), french.get(place(id)));
                proposals(id, told);
            }
        }
        Set<String> stale = new TreeSet<>(FOR_A_PERSON);
        stale.removeAll(all);
        stale.forEach(id -> wrong.add(id + ": there is no such inspection"));
        safeFixes(all, english);
        otherFixes(all, english);
        return all.size();
    }

    private static String file(String id) {
        return ELSEWHERE.getOrDefault(id, id + ".post");
    }

    private static String place(String id) {
        return file(id) + " " + id;
    }

    private void languages(String id, String english, String french) {
        if (french == null || french.isBlank()) {
            wrong.add(id + ": says nothing in French");
        } else if (french.equals(english) && !IN_THE_LANGUAGE_OF_THE_TEXT.contains(id)) {
            wrong.add(id + ": says the same in both languages: " + english);
        }
    }

    private void proposals(String id, List<Told> told) {
        boolean fixed = told.stream().anyMatch(finding -> !finding.fixes().isEmpty());
        if (fixed == FOR_A_PERSON.contains(id)) {
            wrong.add(id + (fixed ? ": has a fix, so is not for a person" : ": has no fix"));
        }
    }

    /** What crieur fix applies must have helped, in the same file. */
    private void safeFixes(Set<String> all, Map<String, List<Told>> before) throws Exception {
        run("en", "fix", ".");
        Map<String, List<Told>> after = validate();
        for (String id : all) {
            long safe = count(before, id, true);
            if (safe > 0 && count(after, id, true) > 0) {
                wrong.add(id + ": crieur fix mends nothing");
            }
        }
        lay();
    }

    private static long count(Map<String, List<Told>> told, String id, boolean safe) {
        return told.getOrDefault(place(id), List.of()).stream()
                .filter(finding -> finding.fixes().stream().anyMatch(fix -> fix.safe() == safe))
                .count();
    }

    /** The first of the other fixes must take its finding away too, each applied to a brand that is as it was. */
    private void otherFixes(Set<String> all, Map<String, List<Told>> before) throws Exception {
        for (String id : all) {
            List<Told> told = before.getOrDefault(place(id), List.of());
            for (Told finding : told) {
                if (finding.fixes().stream().noneMatch(Fix::safe) && !finding.fixes().isEmpty()) {
                    apply(finding.fixes().get(0));
                }
            }
        }
        Map<String, List<Told>> after = validate();
        for (String id : all) {
            long fixable = count(before, id, false);
            if (fixable > 0 && before.get(place(id)).stream().noneMatch(Inspections::isSafe)
                    && count(after, id, false) >= fixable) {
                wrong.add(id + ": its fix leaves it as it was");
            }
        }
    }

    private static boolean isSafe(Told finding) {
        return finding.fixes().stream().anyMatch(Fix::safe);
    }

    private void apply(Fix fix) throws IOException {
        List<Edit> edits = new ArrayList<>(fix.edits());
        edits.sort(Comparator.comparingInt(Edit::start).reversed());
        for (Edit edit : edits) {
            Path file = brand.resolve(edit.file());
            String text = Files.exists(file) ? Files.readString(file) : "";
            Files.writeString(file, text.substring(0, edit.start()) + edit.replacement() + text.substring(edit.end()));
        }
    }

    private void lay() throws IOException {
        try (Stream<Path> files = Files.walk(faults)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = brand.resolve(faults.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.write(copy, Files.readAllBytes(file));
                }
            }
        }
    }

    private Set<String> inspections() throws Exception {
        Set<String> ids = new TreeSet<>();
        Object all = json(run("en", "contributions", "--format", "json"));
        for (Object one : (List<?>) all) {
            Map<?, ?> contribution = (Map<?, ?>) one;
            if (contribution.get("point").equals("crieur.inspections")) {
                ids.add((String) contribution.get("id"));
            }
        }
        return ids;
    }

    /** What is found, by the name of the file and the inspection. */
    private Map<String, List<Told>> validate() throws Exception {
        Map<String, List<Told>> told = new TreeMap<>();
        for (String line : run("en", "validate", ".", "--format", "ndjson").split("\n")) {
            Map<?, ?> file = (Map<?, ?>) json(line);
            String name = Path.of((String) file.get("file")).getFileName().toString();
            for (Object one : (List<?>) file.get("findings")) {
                Map<?, ?> finding = (Map<?, ?>) one;
                told.computeIfAbsent(name + " " + finding.get("inspection"), key -> new ArrayList<>())
                        .add(new Told((String) finding.get("message"), fixes((List<?>) finding.get("fixes"))));
            }
        }
        return told;
    }

    private static List<Fix> fixes(List<?> all) {
        List<Fix> fixes = new ArrayList<>();
        for (Object one : all) {
            Map<?, ?> fix = (Map<?, ?>) one;
            List<Edit> edits = new ArrayList<>();
            for (Object each : (List<?>) fix.get("edits")) {
                Map<?, ?> edit = (Map<?, ?>) each;
                edits.add(new Edit(
                        (String) edit.get("file"),
                        (Integer) edit.get("start"),
                        (Integer) edit.get("end"),
                        (String) edit.get("replacement")));
            }
            fixes.add(new Fix((Boolean) fix.get("safe"), edits));
        }
        return fixes;
    }

    private Map<String, String> inFrench() throws Exception {
        Map<String, String> told = new TreeMap<>();
        String name = "";
        for (String line : run("fr", "validate", ".").split("\n")) {
            Matcher finding = FINDING.matcher(line);
            if (finding.matches()) {
                told.putIfAbsent(name + " " + finding.group(2), finding.group(1));
            } else if (!line.isBlank() && !line.startsWith(" ")) {
                String file = line.split(" {2}")[0];
                name = file.substring(file.lastIndexOf('/') + 1);
            }
        }
        return told;
    }

    private String run(String language, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(crieur));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(brand.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("CRIEUR_LANGUAGE", language);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() == 2) {
            throw new IllegalStateException("called wrongly: " + command);
        }
        return out;
    }

    private static Object json(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
            return members;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return items;
        }
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> "";
        };
    }
}
