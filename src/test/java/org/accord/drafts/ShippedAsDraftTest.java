package org.accord.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.programme.OtherRelease;
import org.accord.programme.Releases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AccordTest
class ShippedAsDraftTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ShippedAsDraft shippedAsDraft;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftFiles files;

    @Autowired
    Releases releases;

    @Test
    void anUpgradeArrivesOnceAsADraftThatLeavesWhatManagersChanged() {
        SortedMap<String, String> shipped = releases.files(releases.numbered(1).id());
        shippedAsDraft.offer(shipped);
        assertThat(fromAccord()).as("what is shipped was released").isEmpty();
        String mark = UUID.randomUUID().toString();
        OtherRelease.in(context).where("forms/story.form", text -> text + " ", () -> {
            shipped.compute("forms/welcome.form", (path, text) -> text + mark);

            shippedAsDraft.offer(shipped);
            shippedAsDraft.offer(shipped);

            Draft draft = fromAccord().get(0);
            assertThat(fromAccord()).hasSize(1);
            assertThat(files.history(draft.id()).stream()
                            .map(change -> change.path().toString()))
                    .containsExactly("forms/welcome.form");
            assertThat(drafts.files(draft.id()))
                    .containsEntry("forms/welcome.form", shipped.get("forms/welcome.form"))
                    .containsEntry(
                            "forms/story.form",
                            releases.files(releases.inForce().orElseThrow().id())
                                    .get("forms/story.form"));
            return null;
        });
    }

    private List<Draft> fromAccord() {
        return drafts.current().stream().filter(draft -> draft.owner() == null).toList();
    }
}
