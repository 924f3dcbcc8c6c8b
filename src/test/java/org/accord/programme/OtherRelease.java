package org.accord.programme;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a changed programme in force while something is done; the programme before it is released again afterwards. */
public final class OtherRelease {

    private final Releasing releasing;
    private final Releases releases;
    private final JdbcClient jdbc;

    private OtherRelease(Releasing releasing, Releases releases, JdbcClient jdbc) {
        this.releasing = releasing;
        this.releases = releases;
        this.jdbc = jdbc;
    }

    public static OtherRelease in(ApplicationContext context) {
        return new OtherRelease(
                context.getBean(Releasing.class), context.getBean(Releases.class), context.getBean(JdbcClient.class));
    }

    /** @param path of the file that reads otherwise, for instance {@code decisions/priority.dmn} */
    public <T> T where(String path, UnaryOperator<String> change, Supplier<T> work) {
        SortedMap<String, String> before = active();
        SortedMap<String, String> after = new TreeMap<>(before);
        after.computeIfPresent(path, (file, content) -> change.apply(content));
        if (after.equals(before)) {
            throw new AssertionError("Nothing is changed in " + path);
        }
        release(after);
        try {
            return work.get();
        } finally {
            release(before);
        }
    }

    /** Puts the content of {@code earlier} in force, whatever was put in force meanwhile. */
    public void again(Release earlier) {
        SortedMap<String, String> files = releases.files(earlier.id());
        if (!files.equals(active())) {
            release(files);
        }
    }

    /** The same content once more, as a release of its own. */
    public void once() {
        release(active());
    }

    private void release(SortedMap<String, String> files) {
        releasing.put(files, ContentHash.of(files));
    }

    private SortedMap<String, String> active() {
        SortedMap<String, String> files = new TreeMap<>();
        jdbc.sql("select path, content from accord.release_file f join accord.release r on r.id = f.release_id"
                        + " where r.state = 'ACTIVE'")
                .query((row, number) -> files.put(row.getString("path"), row.getString("content")))
                .list();
        return files;
    }
}
