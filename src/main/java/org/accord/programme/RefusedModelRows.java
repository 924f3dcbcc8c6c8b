package org.accord.programme;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.accord.guard.Finding;
import org.accord.system.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One row a refusal, which stays although all else of the attempt is rolled back. */
@Component
class RefusedModelRows implements RefusedModels {

    private final JdbcClient jdbc;
    private final Clock clock;

    RefusedModelRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(String what, List<Finding> errors) {
        Finding first = errors.get(0);
        jdbc.sql(
                        """
                        insert into accord.refused_model (at, actor, what, findings, first_file, first_element, first_key)
                        values (:now, :actor, :what, :findings, :file, :element, :key)
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", Actor.name())
                .param("what", what)
                .param("findings", errors.size())
                .param("file", first.file())
                .param("element", first.element())
                .param("key", first.messageKey())
                .update();
    }
}
