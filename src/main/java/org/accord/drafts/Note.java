package org.accord.drafts;

/** How a change came about, and from where: the number of the change gone back to, or of the release followed. */
public record Note(Kind kind, String detail) {

    public enum Kind {
        SAVED,
        CREATED,
        REMOVED,
        WENT_BACK,
        IMPORTED,
        FROM_MODELER,
        FOLLOWED_RELEASE,
        SHIPPED
    }

    public static final Note SAVED = new Note(Kind.SAVED, "");

    static Note of(String text) {
        String[] parts = text.split(" ", 2);
        return new Note(Kind.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? kind.name() : kind.name() + " " + detail;
    }
}
