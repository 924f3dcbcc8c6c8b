package org.accord.programme;

import java.util.List;
import java.util.SortedMap;
import org.accord.guard.Finding;
import org.accord.guard.Finding.Severity;
import org.accord.guard.ModelGuard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a release calls its processes, tables and forms belongs to releases: the engine would take another file of the same
 * name for their next version, and ask nobody.
 */
@Component
class NamesOfReleases {

    private final ModelGuard guard;
    private final JdbcClient jdbc;

    NamesOfReleases(ModelGuard guard, JdbcClient jdbc) {
        this.guard = guard;
        this.jdbc = jdbc;
    }

    /** One for each file that goes by such a name and is not, to the letter, what is in force by that name. */
    List<Finding> taken(SortedMap<String, String> files) {
        return files.entrySet().stream()
                .flatMap(file -> guard.places(file.getKey(), file.getValue()).stream()
                        .filter(place -> belongsToReleases(place, file.getValue()))
                        .map(place -> new Finding(
                                Severity.ERROR, file.getKey(), "", ModelRefused.NAME_IS_TAKEN, List.of(place))))
                .toList();
    }

    private boolean belongsToReleases(String place, String content) {
        return jdbc.sql(
                        """
                        select exists (select 1 from accord.release_file where path = :place)
                           and not exists (select 1 from accord.release_file f join accord.release r on r.id = f.release_id
                                           where r.state = 'ACTIVE' and f.path = :place and f.content = :content)
                        """)
                .param("place", place)
                .param("content", content)
                .query(Boolean.class)
                .single();
    }
}
