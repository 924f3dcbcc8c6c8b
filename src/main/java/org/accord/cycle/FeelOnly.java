package org.accord.cycle;

import java.util.Set;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.scripting.engine.DefaultScriptEngineResolver;
import org.camunda.bpm.engine.impl.scripting.engine.Resolver;
import org.camunda.bpm.engine.impl.scripting.engine.ResolverFactory;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Layer C: the only script language is FEEL, and all that it sees is the variables. */
class FeelOnly implements ScriptEngineResolver, ResolverFactory {

    private final ScriptEngineResolver resolver =
            new DefaultScriptEngineResolver(new ScriptEngineManager(FeelOnly.class.getClassLoader()));

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        if (!"feel".equals(language)) {
            throw new IllegalArgumentException("Scripts are refused; conditions are written in FEEL, not " + language);
        }
        return resolver.getScriptEngine(language, resolveFromCache);
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw new UnsupportedOperationException("No language is added");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        return resolver.getScriptEngineManager();
    }

    @Override
    public Resolver createResolver(VariableScope scope) {
        return new Resolver() {
            @Override
            public boolean containsKey(Object key) {
                return scope.hasVariable((String) key);
            }

            @Override
            public Object get(Object key) {
                return scope.getVariable((String) key);
            }

            @Override
            public Set<String> keySet() {
                return scope.getVariableNames();
            }
        };
    }
}
