package org.accord.guard;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the platform itself takes from models and gives to them, one line a part:
 *
 * <pre>
 * block   recordConsent | caseFileId purpose=SERVICE,RESEARCH decision |
 * message roundClosed   | | round_outcome=COMPLETED,EXPIRED round_refusals:number
 * </pre>
 *
 * <p>A name stands for any text, with {@code =} for one of these codes, with {@code :} for another kind of value. {@code ?}
 * marks what may be missing, {@code *} what diagrams may write too.
 */
public final class Platform {

    private static final Pattern USE =
            Pattern.compile("([A-Za-z][A-Za-z0-9_]*)([?*]*)(?::(number|boolean|date|list))?(?:=([A-Za-z0-9_,-]+))?");

    /** @param sure it is always there, and never null */
    public record Use(ValueSet values, boolean sure, boolean shared) {}

    /** @param takes what models must provide, {@code gives} what they may read afterwards */
    public record Part(Map<String, Use> takes, Map<String, Use> gives) {

        static final Part NONE = new Part(Map.of(), Map.of());
    }

    private final Map<String, Map<String, Part>> parts = new TreeMap<>();

    private Platform() {}

    public static Platform of(String table) {
        Platform platform = new Platform();
        table.lines().filter(line -> !line.isBlank()).forEach(platform::line);
        return platform;
    }

    private void line(String line) {
        String[] columns = line.split("\\|", -1);
        String[] head = columns[0].strip().split("\\s+");
        parts.computeIfAbsent(head[0], kind -> new TreeMap<>())
                .put(head[1], new Part(uses(columns[1]), uses(columns[2])));
    }

    private static Map<String, Use> uses(String column) {
        Map<String, Use> uses = new LinkedHashMap<>();
        for (String word : column.isBlank() ? new String[0] : column.strip().split("\\s+")) {
            Matcher use = USE.matcher(word);
            if (!use.matches()) {
                throw new IllegalArgumentException(word);
            }
            uses.put(use.group(1), use(use));
        }
        return uses;
    }

    private static Use use(Matcher use) {
        ValueSet.Sort sort = use.group(3) == null
                ? ValueSet.Sort.TEXT
                : switch (use.group(3)) {
                    case "number" -> ValueSet.Sort.NUMBER;
                    case "boolean" -> ValueSet.Sort.YES_NO;
                    case "date" -> ValueSet.Sort.DATE;
                    default -> ValueSet.Sort.LIST;
                };
        Set<String> codes =
                use.group(4) == null ? Set.of() : Set.of(use.group(4).split(","));
        String marks = use.group(2);
        return new Use(new ValueSet(sort, codes), !marks.contains("?"), marks.contains("*"));
    }

    private Map<String, Part> kind(String kind) {
        return parts.getOrDefault(kind, Map.of());
    }

    /** What diagrams may call, by name. */
    public Map<String, Part> blocks() {
        return kind("block");
    }

    /** The processes that the platform starts, and what it gives them. */
    public Map<String, Part> starts() {
        return kind("start");
    }

    /** The messages that the platform sends, and what comes with each. */
    public Map<String, Part> messages() {
        return kind("message");
    }

    /** The tables that the platform asks: what it gives, and what it understands of the answer. */
    public Map<String, Part> tables() {
        return kind("table");
    }

    /** The forms that the platform writes or reads by itself, and the fields that it looks for. */
    public Map<String, Part> forms() {
        return kind("form");
    }

    /** Variables that say where a case goes on: what was set by then is set. */
    public Set<String> resumptions() {
        return kind("resumption").keySet();
    }

    /** The variables that diagrams give to the platform, or may write beside it. */
    public Set<String> inputs() {
        Set<String> inputs = new HashSet<>();
        blocks().values().forEach(block -> inputs.addAll(block.takes().keySet()));
        inputs.addAll(shared());
        return inputs;
    }

    /** The variables that only the platform writes. */
    public Set<String> outputs() {
        Set<String> outputs = new HashSet<>();
        uses().filter(use -> !use.getValue().shared()).forEach(use -> outputs.add(use.getKey()));
        return outputs;
    }

    /** The variables that diagrams may write beside the platform; no form and no table may. */
    public Set<String> shared() {
        Set<String> shared = new HashSet<>();
        uses().filter(use -> use.getValue().shared()).forEach(use -> shared.add(use.getKey()));
        return shared;
    }

    private Stream<Map.Entry<String, Use>> uses() {
        return Stream.of(blocks(), starts(), messages())
                .flatMap(kind -> kind.values().stream())
                .flatMap(part -> part.gives().entrySet().stream());
    }
}
