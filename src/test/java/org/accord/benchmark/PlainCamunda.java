package org.accord.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.accord.forms.Routing;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** An engine with its own defaults, full history among them, on Accord's diagrams, tables and forms. */
final class PlainCamunda {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private PlainCamunda() {}

    static ProcessEngine on(DataSource pool) throws Exception {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        // What the distributions and the Spring Boot starter set
        configuration.setHistory("full");
        configuration.setBeans(BuildingBlocks.byName());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new ResultsBecomeVariables())));
        ProcessEngine engine = configuration.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String files : List.of("processes/*.bpmn", "decisions/*.dmn", "forms/*.form")) {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + files)) {
                deployment.addInputStream(file.getFilename(), file.getInputStream());
            }
        }
        deployment.deploy();
        return engine;
    }

    /** The diagrams read a table's answer as {@code <decision>_<output>}; the reasons are not read. */
    private static final class ResultsBecomeVariables extends AbstractBpmnParseListener {

        @Override
        public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            String decision = element.attributeNS(CAMUNDA, "decisionRef");
            activity.addListener("end", (DelegateExecution execution) -> copy(decision, execution));
        }

        private static void copy(String decision, DelegateExecution execution) {
            DmnDecisionResult result = (DmnDecisionResult) execution.getVariable("decisionResult");
            for (Map.Entry<String, Object> output :
                    result.getSingleResult().getEntryMap().entrySet()) {
                if (!output.getKey().startsWith("reason")) {
                    execution.setVariable(Routing.variable(decision, output.getKey()), output.getValue());
                }
            }
        }
    }
}
