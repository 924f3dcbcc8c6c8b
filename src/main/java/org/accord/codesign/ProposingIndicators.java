package org.accord.codesign;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.ProgrammeFiles;
import org.accord.casefile.Slot;
import org.accord.decisions.Decisions;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorLibrary;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Anybody may say what should be asked, or how it should be asked. */
@Service
public class ProposingIndicators {

    static final String PROCESS = "indicator-set-codesign";

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WHY = 4000;

    private final ProgrammeFiles files;
    private final Decisions decisions;
    private final IndicatorLibrary library;
    private final Releases releases;
    private final DesignRows rows;
    private final DesignWords words;

    ProposingIndicators(
            ProgrammeFiles files,
            Decisions decisions,
            IndicatorLibrary library,
            Releases releases,
            DesignRows rows,
            DesignWords words) {
        this.files = files;
        this.decisions = decisions;
        this.library = library;
        this.releases = releases;
        this.rows = rows;
        this.words = words;
    }

    /** {@code replaces} is the id of an indicator that should be asked in other words; empty for a new one. */
    public record Proposal(String title, String why, String replaces) {

        boolean complete() {
            return !title.isBlank() && title.length() <= LONGEST_TITLE && !why.isBlank() && why.length() <= LONGEST_WHY;
        }
    }

    /** The same request again finds the file that it made. */
    @Transactional
    public CaseFileId propose(CaseFileId file, Proposal proposal, SignedIn by) {
        if (rows.find(file).isPresent()) {
            return file;
        }
        if (!proposal.complete()) {
            throw new ProposalIsIncomplete();
        }
        if (!proposal.replaces().isEmpty()
                && asked().stream().noneMatch(each -> each.id().equals(proposal.replaces()))) {
            throw new NoSuchIndicator();
        }
        String release = files.open(file, proposal.title().strip(), by);
        rows.insert(file, proposal.replaces().isEmpty() ? null : proposal.replaces(), needs(file));
        files.step(file, DesignState.GROUP);
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("title", proposal.title().strip());
        content.put("why", proposal.why().strip());
        if (!proposal.replaces().isEmpty()) {
            content.put("replaces", proposal.replaces());
        }
        words.write(file, DesignWords.PROPOSAL, "", content, by.id());
        files.begin(file, release, PROCESS);
        return file;
    }

    /** What new case files are asked today. */
    public List<Indicator> asked() {
        long active = releases.inForce().orElseThrow().id();
        return library.asked(String.valueOf(active)).values().stream()
                .sorted(Comparator.comparing(Indicator::id))
                .toList();
    }

    /** A number for a request that can be sent twice. */
    public static CaseFileId newFile() {
        return new CaseFileId(UUID.randomUUID());
    }

    /** Who must sign is who must be there to write. */
    Map<Slot, Integer> needs(CaseFileId file) {
        Map<String, Object> inputs = Map.of(
                "subject",
                "INDICATOR_SET",
                "representation",
                "NONE",
                "degree",
                2,
                "personAgreesToRepresentative",
                false,
                "caregiverHasTasks",
                false,
                "partnerDelivers",
                false,
                "coSign",
                "NONE",
                "proposedByStaff",
                false);
        Map<Slot, Integer> needs = new EnumMap<>(Slot.class);
        decisions.decide(file, "required-signatories", inputs).rows().stream()
                .filter(row -> row.get("mode").equals("REQUIRED"))
                .forEach(row -> needs.merge(
                        Slot.valueOf((String) row.get("slot")), ((Number) row.get("count")).intValue(), Integer::sum));
        return needs;
    }
}
