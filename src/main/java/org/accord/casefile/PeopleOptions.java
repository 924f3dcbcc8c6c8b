package org.accord.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.forms.FormSchema;
import org.accord.people.Account;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The people whom a form lets somebody choose: {@code holders:CAREGIVER} are those who hold that place on the case file,
 * {@code people:PRACTITIONER,SUPERVISOR} those of the programme with one of these roles. A document keeps the number of
 * the account, never the name.
 */
@Component
public class PeopleOptions {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Participants participants;
    private final Accounts accounts;

    PeopleOptions(Participants participants, Accounts accounts) {
        this.participants = participants;
        this.accounts = accounts;
    }

    /** With those who can be chosen today. */
    public FormSchema offered(FormSchema schema, CaseFileId caseFile) {
        return schema.withOptions(source -> offered(source, caseFile));
    }

    /** With the names of those whom a document names. */
    public FormSchema named(FormSchema schema, JsonNode content) {
        return schema.withOptions(source -> accountsIn(content)
                .distinct()
                .map(AccountId::new)
                .collect(
                        Collectors.toMap(AccountId::toString, accounts::name, (one, same) -> one, LinkedHashMap::new)));
    }

    private Map<String, String> offered(String source, CaseFileId caseFile) {
        String names = source.substring(source.indexOf(':') + 1);
        return source.startsWith("holders:")
                ? byName(participants.holders(caseFile, Slot.valueOf(names)).stream())
                : byName(people(COMMA.splitAsStream(names).map(Role::valueOf), caseFile));
    }

    /** Nobody is both of the person's side and of the programme's in one case. */
    private Stream<AccountId> people(Stream<Role> roles, CaseFileId caseFile) {
        Set<AccountId> personsSide = participants.current(caseFile).stream()
                .filter(each -> each.slot().onThePersonsSide())
                .map(Participant::account)
                .collect(Collectors.toSet());
        List<Account> found =
                roles.flatMap(role -> accounts.withRole(role).stream()).toList();
        return found.stream().map(Account::id).filter(id -> !personsSide.contains(id));
    }

    private Map<String, String> byName(Stream<AccountId> people) {
        Map<String, String> names = new LinkedHashMap<>();
        people.forEach(id -> names.put(id.toString(), accounts.name(id)));
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    private static Stream<UUID> accountsIn(JsonNode content) {
        if (content.isContainer()) {
            return content.values().stream().flatMap(PeopleOptions::accountsIn);
        }
        return content.isString() && ACCOUNT.matcher(content.stringValue()).matches()
                ? Stream.of(UUID.fromString(content.stringValue()))
                : Stream.of();
    }
}
