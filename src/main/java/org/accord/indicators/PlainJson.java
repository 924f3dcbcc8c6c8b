package org.accord.indicators;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the programme's files are written, a line each: whoever compares two versions finds what changed and no more. */
public final class PlainJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(LINES)
            .withArrayIndenter(LINES);

    private PlainJson() {}

    /** @throws tools.jackson.core.JacksonException where it is none, or says a thing twice */
    public static ObjectNode read(String content) {
        return (ObjectNode) JSON.readTree(content);
    }

    public static String write(JsonNode node) {
        return JSON.writer().with(PRINTER).writeValueAsString(node) + "\n";
    }
}
