package org.accord.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFilePanel;
import org.accord.casefile.Degree;
import org.accord.casefile.Degrees;
import org.accord.casefile.Degrees.Coproduction;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.Right;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the case file's page: which place the person had, stage by stage. */
@Component
@Order(30)
class DegreePanel implements CaseFilePanel {

    /** In which a supervisor writes to the person why a stage ended below the place that they may expect. */
    private static final String REASON = "stage-reason";

    private final Degrees degrees;
    private final Documents documents;
    private final Access access;

    DegreePanel(Degrees degrees, Documents documents, Access access) {
        this.degrees = degrees;
        this.documents = documents;
        this.access = access;
    }

    /** @param reason the version of the written reason, where there is one that the reader may open */
    public record Line(Degree degree, @Nullable Integer reason) {}

    public record Panel(CaseFileId caseFile, Coproduction overall, List<Line> stages) {}

    @Override
    public String fragment() {
        return "casefile/degree :: panel";
    }

    @Override
    public Optional<Object> model(CaseFileId caseFile, SignedIn me, Locale locale) {
        if (!access.may(me, caseFile, Right.READ)) {
            return Optional.empty();
        }
        List<Degree> stages = degrees.of(caseFile);
        List<DocumentVersion> reasons =
                access.mayRead(me, caseFile, REASON) ? documents.versions(caseFile, REASON, "") : List.of();
        List<Line> lines = stages.stream()
                .map(degree -> new Line(degree, reason(degree, reasons)))
                .toList();
        return Degrees.overall(stages).map(overall -> new Panel(caseFile, overall, lines));
    }

    /** The newest one that stood when the stage ended. */
    private static @Nullable Integer reason(Degree degree, List<DocumentVersion> newestFirst) {
        return newestFirst.stream()
                .filter(each -> degree.because() == Degree.Because.WRITTEN_REASON)
                .filter(each -> !each.createdAt().isAfter(degree.at()))
                .map(DocumentVersion::version)
                .findFirst()
                .orElse(null);
    }
}
