package org.accord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AccordTest
class StartTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void theApplicationWorksAsARoleThatIsNeitherOwnerNorSuperuser() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("accord_app");
    }
}
