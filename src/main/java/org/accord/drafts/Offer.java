package org.accord.drafts;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.accord.casefile.Slot;
import org.accord.drafts.BlockTemplates.Choice;
import org.accord.drafts.BlockTemplates.Template;
import org.accord.drafts.Offered.Coded;
import org.accord.drafts.Offered.Labelled;
import org.accord.drafts.Offered.Named;
import org.accord.guard.BuildingBlocks;
import org.accord.programme.Releases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What exists in a draft and on the platform, so that an editor offers it instead of asking one to remember it. */
@Component
public class Offer {

    private final Drafts drafts;
    private final Releases releases;
    private final ModelNames names;
    private final BlockTemplates templates;
    private final BuildingBlocks blocks;
    private final MessageSource messages;

    Offer(
            Drafts drafts,
            Releases releases,
            ModelNames names,
            BlockTemplates templates,
            BuildingBlocks blocks,
            MessageSource messages) {
        this.drafts = drafts;
        this.releases = releases;
        this.names = names;
        this.templates = templates;
        this.blocks = blocks;
        this.messages = messages;
    }

    public Offered of(DraftId id, Locale language) {
        OfferedModels models = new OfferedModels(drafts.files(id), names, language);
        List<Named> subjects = models.subjects();
        return new Offered(
                models.forms(),
                models.decisions(),
                models.processes(),
                models.messages().stream()
                        .map(each -> new Labelled(each, word("block.message." + each, each, language)))
                        .toList(),
                templates(subjects, language),
                Arrays.stream(Slot.values())
                        .map(slot -> new Coded(slot.name(), word("slot." + slot, slot.name(), language)))
                        .toList(),
                subjects,
                new TreeSet<>(blocks.outputs())
                        .stream()
                                .map(each -> new Labelled(each, word("block.variable." + each, "", language)))
                                .toList(),
                models.indicators());
    }

    private List<Template> templates(Collection<Named> subjects, Locale language) {
        return templates.all(
                releases.files(releases.inForce().orElseThrow().id()),
                subjects.stream()
                        .map(each -> new Choice(each.name(), each.id()))
                        .toList(),
                language);
    }

    private String word(String key, String otherwise, Locale language) {
        return String.valueOf(messages.getMessage(key, null, otherwise, language));
    }
}
