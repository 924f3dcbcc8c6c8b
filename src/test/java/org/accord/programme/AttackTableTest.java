package org.accord.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.accord.guard.Attacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The attack table, row by row, with what shows that each is held off: the guard alone, the engine's own door around every
 * page, or the layer below it. A row whose test is gone or renamed fails here.
 */
class AttackTableTest {

    private static final String TABLE =
            """
            A1  JUEL in twenty places           | guard.AttacksOnTheGuardTest#anAttackIsRefusedAndNothingRuns | cycle.LayersTest#layerACallsNoMethodInAnExpression
            A2  straight to the engine          | programme.AttacksOnTheEngineTest#everyAttackIsRefusedAndNothingIsStored
            A3  start timer                     | programme.GuardLayerTest#layerFRefusesCodeThatRunsWhileAModelIsRead | programme.AttacksOnTheEngineTest#eachRefusalLeavesOneRowThatSaysWhoAndWhatAndNothingOfTheModel
            A4  scripts                         | cycle.LayersTest#layerCRunsNoScript
            A5  classes and listeners           | cycle.LayersTest#layerEMakesNoClass | programme.GuardLayerTest#layerFRefusesCodeThatRunsWhileAModelIsRead
            A6  names of the server             | cycle.LayersTest#layerBLeavesNoBeanButTheBlocks | programme.AttacksOnTheEngineTest#anEngineUserOrAFileCannotBeMadeFromACondition
            A7  FEEL calls a method             | cycle.LayersTest#layerCHidesTheExecutionFromFeel
            A8  FEEL without end                | guard.AttacksOnTheGuardTest#anAttackIsRefusedAndNothingRuns
            A9  tables in another language      | cycle.LayersTest#layerDReadsNoJuelInATable
            A10 encodings and entities          | programme.AttacksOnTheEngineTest#bytesThatAreNotUtf8AreRefused
            A11 too large, too deep             | guard.AttacksOnTheGuardTest#anAttackIsRefusedAndNothingRuns | guard.AttacksOnTheGuardTest#aDiagramAsLongAsIsAllowedIsReadToItsEnd
            A12 no wait, no end                 | guard.AttacksOnTheGuardTest#anAttackIsRefusedAndNothingRuns
            A13 what belongs to another         | guard.WholeReleaseTest#aFormThatIsTakenAwayIsMissedWhereItIsAskedFor | guard.NeverWeakenedTest#aFileIsNamedAfterWhatItHolds | drafts.DraftPagesTest#aFileThatCallsItselfAsAnotherOneDoesIsRefused | programme.AttacksOnTheEngineTest#whatCasesRunByIsReplacedByAReleaseAndInNoOtherWay
            A14 records kept for no time        | programme.AttacksOnTheEngineTest#theTimeThatRecordsAreKeptIsTheHousesWhateverAModelSays | guard.AttacksOnTheGuardTest#anAttackIsRefusedAndNothingRuns
            A15 expressions in queries          | programme.AttacksOnTheEngineTest#anExpressionInAQueryHasNoEffect
            A16 fields that were not asked      | forms.FormCheckTest#whatIsStoredHasEveryVisibleFieldAndNothingElse
            A20 hostile forms, in a browser     | inbox.web.HostileFormInBrowserTest#aHostileFormRunsNoScriptAndAsksNothingOfAnotherSite
            A21 hostile names, in a browser     | inbox.web.HostileNamesInBrowserTest#namesStayWordsInTasksDiagramsComparisonsAndEditors
            A24 serialized objects              | programme.AttacksOnTheEngineTest#aSerializedObjectIsRefused
            A25 the engine's own pages          | programme.AttacksOnTheEngineTest#theEnginesOwnDoorsAreNotThere
            """;

    static Stream<String> shown() {
        return TABLE.lines()
                .flatMap(line -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void whatShowsARowIsATestThatIsThere(String test) throws ClassNotFoundException {
        String[] parts = test.split("#");

        assertThat(Class.forName("org.accord." + parts[0]).getDeclaredMethods())
                .extracting(Method::getName)
                .contains(parts[1]);
    }

    static List<String> asModels() {
        return List.of("A1 ", "A3 ", "A4 ", "A5 ", "A6 ", "A7/A8 ", "A9 ", "A10 ", "A11 ", "A12 ", "A14 ", "form ");
    }

    @ParameterizedTest
    @MethodSource("asModels")
    void eachRowThatReachesAServerAsAModelHasModelsOfItsOwn(String row) {
        assertThat(Attacks.all().map(Attacks.Attack::name)).anyMatch(name -> name.startsWith(row));
    }
}
