package org.accord.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.accord.casefile.CaseFileId;
import org.accord.changes.Consultation;
import org.accord.changes.Proposal;
import org.accord.changes.Proposing;
import org.accord.demo.StudioStory.Edit;
import org.accord.demo.StudioStory.Proposed;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.people.SignedIn;
import org.accord.programme.ContentHash;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.accord.programme.Releasing;
import org.accord.system.Days;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a manager finds in the studio: a release that followed another, so that there is something to compare and to move;
 * a draft that is not finished; and a change that people are asked about.
 */
class Studio {

    static final String MANAGER = "viviane";

    private final Releases releases;
    private final Releasing releasing;
    private final Drafts drafts;
    private final Proposing proposing;
    private final Consultation consultation;
    private final StoryClock clock;
    private final JsonMapper json;

    Studio(
            Releases releases,
            Releasing releasing,
            Drafts drafts,
            Proposing proposing,
            Consultation consultation,
            StoryClock clock,
            JsonMapper json) {
        this.releases = releases;
        this.releasing = releasing;
        this.drafts = drafts;
        this.proposing = proposing;
        this.consultation = consultation;
        this.clock = clock;
        this.json = json;
    }

    StudioStory story() {
        try (InputStream file = new ClassPathResource("demo/studio.json").getInputStream()) {
            return json.readValue(file, StudioStory.class);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** After the case files: those of the demo began on the release before. */
    void play(StudioStory story, Map<String, SignedIn> cast) {
        SignedIn manager = cast.get(MANAGER);
        Release first = releases.inForce().orElseThrow();
        SortedMap<String, String> next = StudioStory.edited(releases.files(first.id()), story.released());
        releasing.release(next, ContentHash.of(next));
        Release active = releases.inForce().orElseThrow();
        draft(story.underWay().title(), story.underWay().edits(), active, manager);
        propose(story.proposed(), active, cast);
    }

    private DraftId draft(String title, List<Edit> edits, Release from, SignedIn manager) {
        DraftId draft = drafts.create(title, from, manager).id();
        for (Edit edit : edits) {
            DraftPath path = DraftPath.of(edit.file());
            drafts.save(draft, path, edit.in(drafts.file(draft, path)), drafts.change(draft, path), manager);
        }
        return draft;
    }

    private void propose(Proposed proposed, Release from, Map<String, SignedIn> cast) {
        SignedIn manager = cast.get(MANAGER);
        CaseFileId file = proposing.propose(
                Proposing.newFile(),
                draft(proposed.title(), proposed.edits(), from, manager),
                new Proposal(
                        proposed.title(),
                        proposed.why(),
                        proposed.forPeople(),
                        Days.today(clock).plusDays(proposed.inDays()),
                        ""),
                manager);
        proposed.views().forEach(said -> consultation.say(file, said.view(), said.words(), cast.get(said.who())));
    }
}
