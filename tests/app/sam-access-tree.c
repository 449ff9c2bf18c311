// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-access-tree.h"

#include <unistd.h>

#define ROOT_PATH "/org/a11y/atspi/accessible/root"
#define ACCESSIBLE "org.a11y.atspi.Accessible"
#define PROPERTIES "org.freedesktop.DBus.Properties"

/* Each widget gets a description of its own, by which it is known again. */
#define MARK "walk-%016" G_GINT64_MODIFIER "x"
#define MARK_LENGTH 21

static void
keep_result_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

/* GTK answers in the main loop that we turn meanwhile.
 *
 * Returns: (transfer full) (nullable): what came back; %NULL if nothing did */
static GVariant *
ask (GDBusConnection *bus,
     const char      *name,
     const char      *path,
     const char      *interface,
     const char      *method,
     GVariant        *parameters)
{
  g_autoptr (GAsyncResult) result = NULL;

  g_dbus_connection_call (bus, name, path, interface, method, parameters, NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, keep_result_cb,
                          &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return g_dbus_connection_call_finish (bus, result, NULL);
}

static GDBusConnection *
connect_to_bus (void)
{
  g_autoptr (GDBusConnection) session = NULL;
  g_autoptr (GVariant) answer = NULL;
  g_autoptr (GError) error = NULL;
  const char      *address;
  GDBusConnection *bus;

  session = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  answer = ask (session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
                "GetAddress", NULL);
  g_assert_nonnull (answer);
  g_variant_get (answer, "(&s)", &address);
  bus = g_dbus_connection_new_for_address_sync (
      address,
      G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
          G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
      NULL, NULL, &error);
  g_assert_no_error (error);

  return bus;
}

static gboolean
is_us (SamAccessTree *self, const char *program)
{
  guint pid;
  g_autoptr (GVariant) answer =
      ask (self->bus, "org.freedesktop.DBus", "/org/freedesktop/DBus",
           "org.freedesktop.DBus", "GetConnectionUnixProcessID",
           g_variant_new ("(s)", program));

  if (answer == NULL)
    return FALSE;

  g_variant_get (answer, "(u)", &pid);

  return pid == (guint) getpid ();
}

/* Returns: (transfer full) (nullable): what GTK calls itself on that bus, once
 *   it has said that it is there */
static char *
find_program (SamAccessTree *self)
{
  g_autoptr (GVariant) answer =
      ask (self->bus, "org.a11y.atspi.Registry", ROOT_PATH, ACCESSIBLE,
           "GetChildren", NULL);
  g_autoptr (GVariantIter) programs = NULL;
  const char *name;

  if (answer == NULL)
    return NULL;

  g_variant_get (answer, "(a(so))", &programs);
  while (g_variant_iter_next (programs, "(&so)", &name, NULL))
    if (is_us (self, name))
      return g_strdup (name);

  return NULL;
}

void
sam_access_tree_set_up (SamAccessTree *self)
{
  self->bus = connect_to_bus ();
  self->program = NULL;
  self->names = g_hash_table_new_full (NULL, NULL, NULL, g_free);
}

void
sam_access_tree_tear_down (SamAccessTree *self)
{
  g_hash_table_unref (self->names);
  g_free (self->program);
  g_object_unref (self->bus);
}

static void
mark (GtkWidget *widget, GHashTable *marked)
{
  char *text = g_strdup_printf (MARK, (guint64) GPOINTER_TO_SIZE (widget));

  /* In newer GTK what a subtitle says of a row stands in for the mark. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget),
                                 GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
  g_hash_table_insert (marked, text, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child))
      mark (child, marked);
}

/* All questions are asked at once; the answers come as they come. */
typedef struct
{
  SamAccessTree *tree;
  GHashTable    *marked;    /* (element-type utf8 GtkWidget) */
  guint          n_pending; /* questions without an answer */
} Reading;

typedef struct
{
  Reading *reading;
  char    *path; /* (owned) */
} Question;

static void
ask_about (Reading            *reading,
           const char         *path,
           const char         *interface,
           const char         *method,
           GVariant           *parameters,
           GAsyncReadyCallback callback)
{
  Question *question = g_new0 (Question, 1);

  question->reading = reading;
  question->path = g_strdup (path);
  reading->n_pending++;
  g_dbus_connection_call (reading->tree->bus, reading->tree->program, path,
                          interface, method, parameters, NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, callback, question);
}

/* Returns: (transfer full) (nullable): what came back; %NULL if what was asked
 *   about has gone */
static GVariant *
take_answer (Question *question, GObject *bus, GAsyncResult *result)
{
  question->reading->n_pending--;

  return g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, NULL);
}

static void
free_question (Question *question)
{
  g_free (question->path);
  g_free (question);
}

static void ask_who_it_is (Reading *reading, const char *path);

static void
children_cb (GObject *bus, GAsyncResult *result, gpointer data)
{
  Question   *question = data;
  const char *path;
  g_autoptr (GVariant) answer = take_answer (question, bus, result);
  g_autoptr (GVariantIter) children = NULL;

  if (answer != NULL)
    {
      g_variant_get (answer, "(a(so))", &children);
      while (g_variant_iter_next (children, "(s&o)", NULL, &path))
        ask_who_it_is (question->reading, path);
    }
  free_question (question);
}

/* A subtitle comes after the mark.
 *
 * Returns: (transfer none) (nullable): the widget of that mark */
static GtkWidget *
find_marked (Reading *reading, const char *description)
{
  g_autofree char *text = g_strndup (description, MARK_LENGTH);

  return g_hash_table_lookup (reading->marked, text);
}

/* What has another mark does not show now, and neither does what is in it.
 * Newer GTK describes nothing that is there only to hold something. */
static void
properties_cb (GObject *bus, GAsyncResult *result, gpointer data)
{
  Question   *question = data;
  Reading    *reading = question->reading;
  GtkWidget  *widget = NULL;
  const char *name = "", *description = "";
  g_autoptr (GVariant) answer = take_answer (question, bus, result);
  g_autoptr (GVariant) all = NULL;

  if (answer != NULL)
    {
      g_variant_get (answer, "(@a{sv})", &all);
      g_variant_lookup (all, "Name", "&s", &name);
      g_variant_lookup (all, "Description", "&s", &description);
      widget = find_marked (reading, description);
    }

  if (widget != NULL)
    g_hash_table_insert (reading->tree->names, widget, g_strdup (name));
  if (widget != NULL || *description == '\0')
    ask_about (reading, question->path, ACCESSIBLE, "GetChildren", NULL,
               children_cb);
  free_question (question);
}

static void
ask_who_it_is (Reading *reading, const char *path)
{
  ask_about (reading, path, PROPERTIES, "GetAll",
             g_variant_new ("(s)", ACCESSIBLE), properties_cb);
}

/**
 * sam_access_tree_read:
 * @root: a window that shows
 *
 * Asks what is in the tree of what is mapped in @root. Its descriptions are
 * lost: they tell which answer belongs to which widget.
 */
void
sam_access_tree_read (SamAccessTree *self, GtkWidget *root)
{
  g_autoptr (GHashTable) marked =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reading reading = { .tree = self, .marked = marked };

  mark (root, marked);
  while (self->program == NULL)
    self->program = find_program (self);

  g_hash_table_remove_all (self->names);
  ask_about (&reading, ROOT_PATH, ACCESSIBLE, "GetChildren", NULL, children_cb);
  while (reading.n_pending > 0)
    g_main_context_iteration (NULL, TRUE);
}

/**
 * sam_access_tree_get_name:
 *
 * Returns: (transfer none) (nullable): what a screen reader calls @widget;
 *   %NULL if it is not in the tree
 */
const char *
sam_access_tree_get_name (SamAccessTree *self, GtkWidget *widget)
{
  return g_hash_table_lookup (self->names, widget);
}
