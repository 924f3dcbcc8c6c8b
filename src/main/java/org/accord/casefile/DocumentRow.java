package org.accord.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class DocumentRow {

    static final String COLUMNS = "id, case_file_id, kind, item, version, content, content_hash, schema_hash,"
            + " subject_hash, release_id, author, created_at, agreed_at";

    static final String SELECT = "select " + COLUMNS + " from accord.document_version ";

    private final JsonMapper json;

    DocumentRow(JsonMapper json) {
        this.json = json;
    }

    DocumentVersion version(ResultSet row, int number) throws SQLException {
        String content = row.getString("content");
        return new DocumentVersion(
                new DocumentId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                row.getString("kind"),
                row.getString("item"),
                row.getInt("version"),
                content == null ? null : json.readTree(content),
                row.getString("content_hash"),
                row.getString("schema_hash"),
                row.getString("subject_hash"),
                row.getString("release_id"),
                CaseFileRow.account(row, "author"),
                row.getTimestamp("created_at").toInstant(),
                CaseFileRow.instant(row, "agreed_at"));
    }
}
