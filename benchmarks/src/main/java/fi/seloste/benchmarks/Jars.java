package fi.seloste.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Which jars an application gets with each module, as the descriptor of Maven in each jar tells.
 *
 * @param lib the folder of all jars, without versions in their names
 */
record Jars(Path lib) {

  /** What a module brings along. */
  record Module(String name, long bytes, List<String> needed, long neededBytes) {}

  /** All modules that are published. */
  List<Module> modules() throws IOException {
    List<Module> modules = new ArrayList<>();
    for (String name :
        List.of("seloste-core", "seloste-jackson", "seloste-validation", "seloste-render")) {
      modules.add(module(name));
    }
    return modules;
  }

  private Module module(String name) throws IOException {
    Set<String> needed = new LinkedHashSet<>();
    addNeeded(name, needed);
    needed.remove(name);
    long bytes = 0;
    for (String jar : needed) {
      bytes += Files.size(file(jar));
    }
    return new Module(name, Files.size(file(name)), List.copyOf(needed), bytes);
  }

  private Path file(String artifact) {
    return lib.resolve(artifact + ".jar");
  }

  private void addNeeded(String artifact, Set<String> needed) throws IOException {
    if (!needed.add(artifact)) {
      return;
    }
    for (String dependency : dependencies(artifact)) {
      if (Files.exists(file(dependency))) { // else its classes are within the jar that names it
        addNeeded(dependency, needed);
      }
    }
  }

  /** What a jar itself says that it needs at run time. */
  private List<String> dependencies(String artifact) throws IOException {
    try (JarFile jar = new JarFile(file(artifact).toFile())) {
      JarEntry descriptor =
          jar.stream()
              .filter(it -> it.getName().matches("META-INF/maven/[^/]+/[^/]+/pom.xml"))
              .findFirst()
              .orElseThrow(() -> new IOException("No descriptor of Maven in " + artifact));
      try (InputStream in = jar.getInputStream(descriptor)) {
        return dependencies(in);
      }
    }
  }

  /** What a descriptor of Maven says that is needed at run time, what is optional left out. */
  static List<String> dependencies(InputStream descriptor) throws IOException {
    Element project;
    try {
      project =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(descriptor)
              .getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("A descriptor of Maven cannot be read.", e);
    }
    List<String> names = new ArrayList<>();
    for (Element dependencies : children(project, "dependencies")) {
      for (Element dependency : children(dependencies, "dependency")) {
        String scope = text(dependency, "scope").orElse("compile");
        boolean optional = text(dependency, "optional").filter("true"::equals).isPresent();
        if (!optional && (scope.equals("compile") || scope.equals("runtime"))) {
          names.add(text(dependency, "artifactId").orElseThrow());
        }
      }
    }
    return names;
  }

  private static Optional<String> text(Element element, String name) {
    return children(element, name).stream().findFirst().map(it -> it.getTextContent().trim());
  }

  private static List<Element> children(Element element, String name) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = element.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child && child.getTagName().equals(name)) {
        children.add(child);
      }
    }
    return children;
  }
}
