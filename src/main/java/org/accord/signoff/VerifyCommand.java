package org.accord.signoff;

import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code --verify-ledger} reads every chain, says which row is the first that does not hold, and ends with 1 if any. */
@Component
@Order(1)
class VerifyCommand implements ApplicationRunner {

    static final String OPTION = "verify-ledger";

    private final Ledger ledger;
    private final ApplicationContext application;

    VerifyCommand(Ledger ledger, ApplicationContext application) {
        this.ledger = ledger;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(OPTION)) {
            int code = verify(System.out);
            System.exit(SpringApplication.exit(application, () -> code));
        }
    }

    int verify(PrintStream out) {
        List<Verification> found = ledger.verifyAll();
        found.forEach(each -> out.println(line(each)));
        boolean allHold = found.stream().allMatch(Verification::holds);
        long rows = found.stream().mapToLong(Verification::rows).sum();
        out.println((allHold ? "The ledger holds: " : "THE LEDGER DOES NOT HOLD: ") + found.size() + " chains, " + rows
                + " rows");
        return allHold ? 0 : 1;
    }

    private static String line(Verification found) {
        return found.bad()
                .map(row -> found.chain() + " row " + row.place() + " " + row.fault())
                .orElse(found.chain() + " " + found.rows() + " rows hold; erased words " + found.erasedWords()
                        + ", erased subjects " + found.erasedSubjects());
    }
}
