package org.accord.cycle;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Where a diagram's lines and shapes lie on the page. */
final class Drawing {

    private record Line(SequenceFlow flow, List<Line2D> segments) {
        FlowNode source() {
            return flow.getSource();
        }

        /** Flows that leave one node may share a trunk and part from it; any other touch is a crossing. */
        boolean crosses(Line other) {
            boolean oneTrunk = source().equals(other.source());
            return segments.stream().anyMatch(mine -> other.segments.stream()
                    .anyMatch(theirs -> oneTrunk ? passThrough(mine, theirs) : mine.intersectsLine(theirs)));
        }

        private static boolean passThrough(Line2D a, Line2D b) {
            boolean anEndLiesOnTheOther = Stream.of(a.getP1(), a.getP2()).anyMatch(end -> b.ptSegDist(end) == 0)
                    || Stream.of(b.getP1(), b.getP2()).anyMatch(end -> a.ptSegDist(end) == 0);
            return a.intersectsLine(b) && !anEndLiesOnTheOther;
        }
    }

    private record Shape(BaseElement element, Rectangle2D box) {}

    private final List<Line> lines;
    private final List<Shape> shapes;

    Drawing(DiagramFile diagram) {
        lines = diagram.every(BpmnEdge.class).stream()
                .map(edge -> new Line((SequenceFlow) edge.getBpmnElement(), segments(edge)))
                .toList();
        shapes = diagram.every(BpmnShape.class).stream()
                .map(shape -> new Shape(shape.getBpmnElement(), box(shape.getBounds())))
                .toList();
    }

    List<String> crossings() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Line other : lines.subList(i + 1, lines.size())) {
                if (lines.get(i).crosses(other)) {
                    found.add(lines.get(i).flow().getId() + " × " + other.flow().getId());
                }
            }
        }
        return found;
    }

    List<String> linesThroughShapes() {
        return lines.stream()
                .flatMap(line -> shapes.stream()
                        .filter(shape -> isForeign(shape.element(), line.flow()))
                        .filter(shape -> line.segments().stream().anyMatch(shape.box()::intersectsLine))
                        .map(shape -> line.flow().getId() + " through "
                                + shape.element().getId()))
                .toList();
    }

    List<String> slantedLines() {
        return lines.stream()
                .filter(line -> line.segments().stream()
                        .anyMatch(part -> part.getX1() != part.getX2() && part.getY1() != part.getY2()))
                .map(line -> line.flow().getId())
                .toList();
    }

    List<String> undrawn(DiagramFile diagram) {
        List<String> drawn = Stream.concat(
                        lines.stream().map(line -> line.flow().getId()),
                        shapes.stream().map(shape -> shape.element().getId()))
                .toList();
        return Stream.concat(diagram.every(FlowNode.class).stream(), diagram.every(SequenceFlow.class).stream())
                .map(BaseElement::getId)
                .filter(id -> !drawn.contains(id))
                .toList();
    }

    private static boolean isForeign(BaseElement shape, SequenceFlow flow) {
        FlowNode source = flow.getSource();
        boolean host = source instanceof BoundaryEvent event && shape.equals(event.getAttachedTo());
        return !shape.equals(source) && !shape.equals(flow.getTarget()) && !host && !encloses(shape, flow);
    }

    private static boolean encloses(BaseElement shape, SequenceFlow flow) {
        return shape instanceof SubProcess
                && Stream.iterate(
                                flow.getParentElement(), parent -> parent != null, parent -> parent.getParentElement())
                        .anyMatch(shape::equals);
    }

    private static List<Line2D> segments(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        return IntStream.range(1, points.size())
                .<Line2D>mapToObj(i -> new Line2D.Double(
                        points.get(i - 1).getX(),
                        points.get(i - 1).getY(),
                        points.get(i).getX(),
                        points.get(i).getY()))
                .toList();
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
