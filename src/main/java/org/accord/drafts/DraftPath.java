package org.accord.drafts;

import java.util.regex.Pattern;

/** Where a file stands in a draft or a release: {@code <folder>/<key>.<ending>}, and nowhere else. */
public record DraftPath(ModelKind kind, String key) implements Comparable<DraftPath> {

    private static final int LONGEST = 80;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    public DraftPath {
        if (key.length() > LONGEST || !KEY.matcher(key).matches()) {
            throw new PathNotUsable(key);
        }
    }

    /** @param path such as {@code forms/plan.form} */
    public static DraftPath of(String path) {
        String[] parts = path.split("/", -1);
        ModelKind kind =
                parts.length == 2 ? ModelKind.in(parts[0]).orElseThrow(() -> new PathNotUsable(path)) : refused(path);
        String ending = "." + kind.ending();
        if (!parts[1].endsWith(ending)) {
            throw new PathNotUsable(path);
        }
        return new DraftPath(kind, parts[1].substring(0, parts[1].length() - ending.length()));
    }

    private static ModelKind refused(String path) {
        throw new PathNotUsable(path);
    }

    /** The address of the page that the file is edited on. */
    public String address(DraftId draft) {
        return "/drafts/" + draft + "/files/" + kind.folder() + "/" + key;
    }

    @Override
    public int compareTo(DraftPath other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return kind.path(key);
    }
}
