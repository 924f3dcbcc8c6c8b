package org.accord.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accord.AccordTest;
import org.accord.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which role fills which place stands in the database, where lists of tasks need it, and in {@link Slot}. */
@AccordTest
class SlotRoleTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void onACaseFileTheRolesAreThoseOfTheSlots() {
        assertThat(roles("PERSON"))
                .isEqualTo(Arrays.stream(Slot.values())
                        .filter(Slot::heldByRole)
                        .collect(Collectors.toMap(
                                Enum::name, slot -> slot.role().orElseThrow().name())));
    }

    @Test
    void onAProgrammeFilePractitionersAndExpertsHoldTheirPlacesByRoleToo() {
        Map<String, String> expected = new TreeMap<>(roles("PERSON"));
        expected.put(Slot.LEAD_PRACTITIONER.name(), Role.PRACTITIONER.name());
        expected.put(Slot.EXPERT_BY_EXPERIENCE.name(), Role.EXPERT_BY_EXPERIENCE.name());
        assertThat(roles("PROGRAMME")).isEqualTo(expected);
    }

    private Map<String, String> roles(String kind) {
        Map<String, String> roles = new TreeMap<>();
        jdbc.sql("select slot, role from accord.slot_role where kind = :kind")
                .param("kind", kind)
                .query((row, number) -> roles.put(row.getString("slot"), row.getString("role")))
                .list();
        return roles;
    }
}
