package org.accord.inbox;

import org.accord.forms.FormSchema;
import tools.jackson.databind.node.ObjectNode;

/** Writes into the form of one task what that task is about, so that whoever answers reads it there. */
public interface TaskOpening {

    void open(TaskRow task, FormSchema schema, ObjectNode prefilled);
}
