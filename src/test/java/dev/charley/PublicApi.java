package dev.charley;

import dev.charley.encoding.onnx.EncoderException;
import dev.charley.evaluation.ConversationFile;
import dev.charley.evaluation.ConversationFormatException;
import dev.charley.reply.UnknownRegionException;
import dev.charley.topic.FaultyTopicException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public types of the library with their public and protected members, read from the compiled
 * classes. Two kinds are told apart: types for embedders, which are those of the front door, those
 * of the auto-configuration and all that the signatures of these lead to; and types that are public
 * only because other packages use them.
 */
final class PublicApi {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final Set<String> DOORS = Set.of("dev.charley", "dev.charley.spring");

  /** What no signature leads to: what may be thrown, and what tests a topic. */
  private static final Set<Class<?>> BESIDE =
      Set.of(
          FaultyTopicException.class,
          EncoderException.class,
          UnknownRegionException.class,
          ConversationFile.class,
          ConversationFormatException.class);

  private static final Comparator<Class<?>> BY_NAME = Comparator.comparing(Class::getName);

  private final List<Class<?>> types;
  private final Set<Class<?>> forEmbedders;

  private PublicApi(List<Class<?>> types) {
    this.types = types;
    forEmbedders =
        allMentioned(
            types.stream()
                .filter(type -> DOORS.contains(type.getPackageName()) || BESIDE.contains(type))
                .toList());
  }

  /** {@return what is compiled} */
  static PublicApi read() {
    try (Stream<Path> files = Files.walk(CLASSES.resolve("dev"))) {
      return new PublicApi(
          files
              .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
              .<Class<?>>map(PublicApi::load)
              .filter(PublicApi::isPublic)
              .sorted(BY_NAME)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the compiled classes could not be read", e);
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name, false, PublicApi.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(file + " was compiled, but cannot be loaded", e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
  }

  /** {@return the types for embedders, in order of name} */
  Set<Class<?>> forEmbedders() {
    return forEmbedders;
  }

  /** {@return the types that are public for other packages only, in order of name} */
  List<Class<?>> forOtherPackages() {
    return types.stream().filter(type -> !forEmbedders.contains(type)).toList();
  }

  /** {@return the types, and all public types that their signatures lead to} */
  Set<Class<?>> allMentioned(Collection<Class<?>> from) {
    Set<Class<?>> found = new TreeSet<>(BY_NAME);
    Deque<Class<?>> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      if (types.contains(type) && found.add(type)) {
        open.addAll(mentioned(type));
      }
    }
    return found;
  }

  /** {@return the listing as text, a type or member a line} */
  String listing() {
    List<String> lines = new ArrayList<>();
    lines.add("# For embedders");
    list(List.copyOf(forEmbedders), lines);
    lines.add("");
    lines.add("# Public only because other packages use it; may change at any time");
    list(forOtherPackages(), lines);
    return String.join("\n", lines) + "\n";
  }

  private static void list(List<Class<?>> types, List<String> lines) {
    String room = "";
    for (Class<?> type : types) {
      if (!type.getPackageName().equals(room)) {
        room = type.getPackageName();
        lines.add("");
        lines.add("package " + room);
      }
      lines.add("  " + header(type));
      members(type).stream().map(member -> "    " + member).forEach(lines::add);
    }
  }

  private static String header(Class<?> type) {
    StringBuilder line = new StringBuilder();
    if (type.isAnnotationPresent(Deprecated.class)) {
      line.append("@Deprecated ");
    }
    if (type.isSealed()) {
      line.append("sealed ");
    } else if (Modifier.isFinal(type.getModifiers()) && !type.isRecord() && !type.isEnum()) {
      line.append("final ");
    } else if (Modifier.isAbstract(type.getModifiers()) && !type.isInterface()) {
      line.append("abstract ");
    }
    line.append(kind(type)).append(' ').append(name(type)).append(variables(type));
    if (type.isRecord()) {
      line.append(
          Arrays.stream(type.getRecordComponents())
              .map(PublicApi::component)
              .collect(Collectors.joining(", ", "(", ")")));
    }
    Type parent = type.getGenericSuperclass();
    if (parent != null && !Set.of(Object.class, Record.class).contains(parent) && !type.isEnum()) {
      line.append(" extends ").append(name(parent));
    }
    if (type.getGenericInterfaces().length > 0) {
      line.append(type.isInterface() ? " extends " : " implements ")
          .append(names(type.getGenericInterfaces()));
    }
    return line.toString();
  }

  private static String kind(Class<?> type) {
    if (type.isRecord()) {
      return "record";
    }
    if (type.isEnum()) {
      return "enum";
    }
    return type.isInterface() ? "interface" : "class";
  }

  private static String component(RecordComponent component) {
    return name(component.getGenericType(), component.getAnnotatedType())
        + " "
        + component.getName();
  }

  private static List<String> members(Class<?> type) {
    List<String> members = new ArrayList<>();
    if (type.isEnum()) {
      members.add(
          Arrays.stream(type.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name())
              .collect(Collectors.joining(", ")));
    }
    Arrays.stream(type.getDeclaredFields())
        .filter(field -> isOffered(field) && !field.isEnumConstant())
        .map(PublicApi::field)
        .sorted()
        .forEach(members::add);
    Arrays.stream(type.getDeclaredConstructors())
        .filter(constructor -> isOffered(constructor) && !isOfRecord(constructor))
        .map(constructor -> member(constructor, name(type)))
        .sorted()
        .forEach(members::add);
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> isOffered(method) && !isGiven(method))
        .map(
            method ->
                member(
                    method,
                    name(method.getGenericReturnType(), method.getAnnotatedReturnType())
                        + " "
                        + method.getName()))
        .sorted()
        .forEach(members::add);
    return members;
  }

  private static boolean isOffered(Member member) {
    int modifiers = member.getModifiers();
    return (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers))
        && !member.isSynthetic();
  }

  private static boolean isOfRecord(Constructor<?> constructor) {
    Class<?> type = constructor.getDeclaringClass();
    return type.isRecord()
        && Arrays.equals(
            constructor.getParameterTypes(),
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
  }

  /** What every type, enum or record has, and implementations of what is said in a supertype. */
  private static boolean isGiven(Method method) {
    Class<?> type = method.getDeclaringClass();
    boolean accessor =
        type.isRecord()
            && Arrays.stream(type.getRecordComponents())
                .anyMatch(c -> method.equals(c.getAccessor()));
    boolean ofEnum = type.isEnum() && Set.of("values", "valueOf").contains(method.getName());
    boolean ofObject = Set.of("equals", "hashCode", "toString").contains(method.getName());
    return accessor || ofEnum || ofObject;
  }

  private static String field(Field field) {
    return modifiers(field)
        + name(field.getGenericType(), field.getAnnotatedType())
        + " "
        + field.getName();
  }

  private static String member(Executable member, String start) {
    Type[] types = member.getGenericParameterTypes();
    AnnotatedType[] annotated = member.getAnnotatedParameterTypes();
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      parameters.add(name(types[i], annotated[i]) + " " + member.getParameters()[i].getName());
    }
    String thrown =
        member.getExceptionTypes().length == 0
            ? ""
            : " throws " + names(member.getExceptionTypes());
    return modifiers(member)
        + variablesOf(member)
        + start
        + "("
        + String.join(", ", parameters)
        + ")"
        + thrown;
  }

  private static String modifiers(Member member) {
    int modifiers = member.getModifiers();
    boolean ofInterface = member.getDeclaringClass().isInterface();
    StringBuilder words = new StringBuilder();
    if (member instanceof Executable executable
        && executable.isAnnotationPresent(Deprecated.class)) {
      words.append("@Deprecated ");
    }
    words.append(Modifier.isProtected(modifiers) ? "protected " : "");
    words.append(Modifier.isStatic(modifiers) ? "static " : "");
    words.append(Modifier.isAbstract(modifiers) && !ofInterface ? "abstract " : "");
    words.append(member instanceof Method method && method.isDefault() ? "default " : "");
    words.append(member instanceof Field && Modifier.isFinal(modifiers) ? "final " : "");
    return words.toString();
  }

  private static String variables(Class<?> type) {
    return variables(type.getTypeParameters());
  }

  private static String variablesOf(Executable member) {
    String variables = variables(member.getTypeParameters());
    return variables.isEmpty() ? "" : variables + " ";
  }

  private static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables)
            .map(
                variable ->
                    variable.getBounds()[0].equals(Object.class)
                        ? variable.getName()
                        : variable.getName() + " extends " + names(variable.getBounds()))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String names(Type[] types) {
    return Arrays.stream(types).map(PublicApi::name).collect(Collectors.joining(", "));
  }

  private static String name(Type type, AnnotatedType annotated) {
    return (annotated.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + name(type);
  }

  /** The name without packages; a nested type with the type it is nested in. */
  private static String name(Type type) {
    return type instanceof Class<?> simple
        ? name(simple)
        : type.getTypeName().replaceAll("\\b[a-z]\\w*\\.", "").replace('$', '.');
  }

  private static String name(Class<?> type) {
    String name = type.getTypeName();
    int start = type.isArray() || type.isPrimitive() ? 0 : type.getPackageName().length() + 1;
    return name.substring(start).replaceAll("\\b[a-z]\\w*\\.", "").replace('$', '.');
  }

  /** {@return the types that a type's signatures name} */
  private static Set<Class<?>> mentioned(Class<?> type) {
    Set<Class<?>> found = new TreeSet<>(BY_NAME);
    add(type.getGenericSuperclass(), found);
    add(type.getEnclosingClass(), found);
    Stream.of(type.getGenericInterfaces()).forEach(t -> add(t, found));
    Class<?>[] permitted = type.getPermittedSubclasses();
    if (permitted != null) {
      found.addAll(List.of(permitted));
    }
    found.addAll(List.of(type.getDeclaredClasses()));
    Stream.of(type.getDeclaredFields())
        .filter(PublicApi::isOffered)
        .forEach(field -> add(field.getGenericType(), found));
    Stream.<Executable>concat(
            Stream.of(type.getDeclaredConstructors()), Stream.of(type.getDeclaredMethods()))
        .filter(PublicApi::isOffered)
        .forEach(
            member -> {
              Stream.of(member.getGenericParameterTypes()).forEach(t -> add(t, found));
              found.addAll(List.of(member.getExceptionTypes()));
              if (member instanceof Method method) {
                add(method.getGenericReturnType(), found);
              }
            });
    return found;
  }

  private static void add(@Nullable Type type, Set<Class<?>> found) {
    if (type instanceof Class<?> simple) {
      found.add(simple.isArray() ? simple.getComponentType() : simple);
    } else if (type instanceof ParameterizedType generic) {
      add(generic.getRawType(), found);
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> add(argument, found));
    } else if (type instanceof WildcardType wildcard) {
      Stream.of(wildcard.getUpperBounds()).forEach(bound -> add(bound, found));
      Stream.of(wildcard.getLowerBounds()).forEach(bound -> add(bound, found));
    } else if (type instanceof GenericArrayType array) {
      add(array.getGenericComponentType(), found);
    }
  }
}
