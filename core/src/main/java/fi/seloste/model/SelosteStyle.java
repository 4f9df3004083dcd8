package fi.seloste.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** How all value types of seloste are generated. Goes on a package, never on a type. */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE, // nobody sees ImmutableX
    overshadowImplementation = true, // build() returns X
    implementationNestedInBuilder = true, // XBuilder is the only generated public type
    defaults = @Value.Immutable(copy = false), // no withX: start a builder with from(x)
    depluralize = true, // addRecipients(Recipient) becomes addRecipient
    depluralizeDictionary = {"address:addresses", "basis:bases", "cookie:cookies", "means:means"},
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class}) // no @Generated, no foreign annotations
@interface SelosteStyle {}
