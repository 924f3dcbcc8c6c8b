package org.accord.guard;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A model with something in it taken out, doubled, turned round or named otherwise. */
public final class Mutations {

    private static final Pattern ELEMENT = Pattern.compile(
            "<bpmn:(sequenceFlow|userTask|serviceTask|callActivity|exclusiveGateway|boundaryEvent)[ >]|<rule |<input |\\{\\s*\"(?:type|id|key)\"");
    private static final Pattern WORD = Pattern.compile("\"[A-Za-z_][A-Za-z0-9_-]{1,40}\"|>[A-Za-z0-9_ \"=]{1,60}<");

    private Mutations() {}

    /** @param paths of the release, whose names stand where another did */
    public static String of(String model, List<String> paths, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> withoutAnElement(model, random);
            case 1 -> swapped(model, random);
            case 2 -> named(model, paths, random);
            default -> twice(model, random);
        };
    }

    private static String withoutAnElement(String model, Random random) {
        List<MatchResult> found = ELEMENT.matcher(model).results().toList();
        if (found.isEmpty()) {
            return model + " ";
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        int end = model.indexOf(">", one.start());
        String name = one.group(1);
        int close = name == null ? -1 : model.indexOf("</bpmn:" + name + ">", one.start());
        boolean empty = end > 0 && model.charAt(end - 1) == '/';
        int to = empty || close < 0 ? Math.max(end, one.start()) + 1 : close + name.length() + 8;
        return model.substring(0, one.start()) + model.substring(Math.min(model.length(), to));
    }

    /** Two values change places, as when somebody copies into the wrong cell. */
    private static String swapped(String model, Random random) {
        List<MatchResult> words = WORD.matcher(model).results().toList();
        if (words.size() < 2) {
            return model + " ";
        }
        MatchResult one = words.get(random.nextInt(words.size()));
        MatchResult other = words.get(random.nextInt(words.size()));
        if (one.start() >= other.start()) {
            return model.replaceFirst(Pattern.quote(one.group()), Matcher.quoteReplacement(other.group()));
        }
        return model.substring(0, one.start())
                + other.group()
                + model.substring(one.end(), other.start())
                + one.group()
                + model.substring(other.end());
    }

    private static String named(String model, List<String> paths, Random random) {
        String path = paths.get(random.nextInt(paths.size()));
        String name = path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
        List<MatchResult> words = WORD.matcher(model).results().toList();
        if (words.isEmpty()) {
            return model + " ";
        }
        MatchResult word = words.get(random.nextInt(words.size()));
        String text = word.group();
        return model.substring(0, word.start())
                + text.charAt(0)
                + name
                + text.charAt(text.length() - 1)
                + model.substring(word.end());
    }

    private static String twice(String model, Random random) {
        int from = random.nextInt(model.length());
        int to = Math.min(model.length(), from + 1 + random.nextInt(400));
        return model.substring(0, to) + model.substring(from);
    }
}
