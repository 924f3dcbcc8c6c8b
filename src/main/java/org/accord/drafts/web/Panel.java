package org.accord.drafts.web;

record Panel(String fragment, Object model) {}
