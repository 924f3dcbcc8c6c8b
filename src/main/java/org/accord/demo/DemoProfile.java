package org.accord.demo;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The only way into the demo: without its profile none of this exists. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Import({Cast.class, Stories.class, Stage.class, Demo.class, Greeting.class})
class DemoProfile {}
