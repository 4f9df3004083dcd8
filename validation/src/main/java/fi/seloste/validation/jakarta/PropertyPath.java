package fi.seloste.validation.jakarta;

import fi.seloste.validation.Place;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The path of a violation, node by node: {@code registers[0].purposes[1].legalBases}.
 *
 * <p>Jakarta Validation keeps the position in a list with the node that follows the list, so that
 * each position waits for the next node.
 */
final class PropertyPath {

  private Function<String, NodeBuilderCustomizableContext> property;
  private Supplier<LeafNodeBuilderCustomizableContext> item;
  private Supplier<ConstraintValidatorContext> end;
  private int waiting = -1;

  private PropertyPath(ConstraintViolationBuilder violation) {
    property = violation::addPropertyNode;
    item = violation::addBeanNode;
    end = violation::addConstraintViolation;
  }

  /** Reports the violation at a place, with the name of what is missing there. */
  static void add(Place place, ConstraintViolationBuilder violation) {
    PropertyPath path = new PropertyPath(violation);
    for (Place step : place.steps()) {
      if (step.index().isPresent()) {
        path.waiting = step.index().getAsInt();
      } else {
        path.attribute(step.name());
      }
    }
    place.missing().ifPresent(path::attribute);
    path.end();
  }

  private void attribute(String name) {
    NodeBuilderCustomizableContext node = property.apply(name);
    if (waiting < 0) {
      property = node::addPropertyNode;
      item = node::addBeanNode;
      end = node::addConstraintViolation;
    } else {
      var positioned = node.inIterable().atIndex(waiting);
      property = positioned::addPropertyNode;
      item = positioned::addBeanNode;
      end = positioned::addConstraintViolation;
      waiting = -1;
    }
  }

  private void end() {
    if (waiting < 0) {
      end.get();
    } else {
      item.get().inIterable().atIndex(waiting).addConstraintViolation();
    }
  }
}
