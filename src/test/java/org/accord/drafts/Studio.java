package org.accord.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.accord.Visitor;

/** What a manager does in the studio's pages. */
final class Studio {

    final Visitor manager;
    final String draft;

    private Studio(Visitor manager, String draft) {
        this.manager = manager;
        this.draft = draft;
    }

    /** A new draft, from the first release. */
    static Studio begun(Visitor manager, String title) {
        HttpResponse<String> answer = manager.post("/drafts", "title", title, "release", "1");
        assertThat(answer.statusCode()).isEqualTo(302);
        return new Studio(manager, path(answer));
    }

    /** The same draft before another manager. */
    Studio openedBy(Visitor other) {
        return new Studio(other, draft);
    }

    DraftId id() {
        return DraftId.of(draft.substring("/drafts/".length()));
    }

    HttpResponse<String> page() {
        return manager.get(draft);
    }

    String content(String file) {
        return manager.get(draft + "/files/" + file + "/content").body();
    }

    HttpResponse<String> save(String file, String content, long basedOn) {
        return manager.put(draft + "/files/" + file + "/content", content, "X-Based-On", String.valueOf(basedOn));
    }

    HttpResponse<String> post(String path, String... fields) {
        return manager.post(draft + path, fields);
    }

    static String path(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
