// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-app-fixture.h"
#include "sam-search-provider.h"

#define PATH "/test/SearchProvider"

#define ADD(name, test) \
  g_test_add ("/search-provider/" name, Fixture, NULL, set_up, test, tear_down)

typedef struct
{
  SamAppFixture      app;
  SamSearchProvider *provider; /* (owned) */
  GDBusConnection   *bus;      /* (owned) */
  guint              n_asked;
  GString           *done;  /* (owned): what the window was to do */
  GAsyncResult      *reply; /* (owned) (nullable): the last one */
} Fixture;

static void
asked_cb (Fixture *self)
{
  self->n_asked++;
}

static void
act_cb (Fixture *self, const char *action, GVariant *target)
{
  g_autofree char *printed = g_variant_print (target, FALSE);

  g_string_append_printf (self->done, "%s %s\n", action, printed);
}

static void
set_up (Fixture *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  sam_app_fixture_set_up (&self->app, NULL);
  self->done = g_string_new (NULL);
  self->bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  self->provider = sam_search_provider_new ();
  g_signal_connect_swapped (self->provider, "asked", G_CALLBACK (asked_cb),
                            self);
  g_signal_connect_swapped (self->provider, "act", G_CALLBACK (act_cb), self);
  sam_search_provider_export (self->provider, self->bus, PATH, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *self, gconstpointer unused)
{
  g_object_unref (self->provider);
  g_object_unref (self->bus);
  g_string_free (self->done, TRUE);
  sam_app_fixture_tear_down (&self->app, NULL);
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  ((Fixture *) user_data)->reply = g_object_ref (result);
}

/* Returns: (transfer full) (nullable): the answer; %NULL with @error */
static GVariant *
call (Fixture *self, const char *method, GVariant *parameters, GError **error)
{
  GVariant *answer;

  g_dbus_connection_call (self->bus,
                          g_dbus_connection_get_unique_name (self->bus), PATH,
                          "org.gnome.Shell.SearchProvider2", method, parameters,
                          NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, answered_cb,
                          self);
  while (self->reply == NULL)
    g_main_context_iteration (NULL, TRUE);
  answer = g_dbus_connection_call_finish (self->bus, self->reply, error);
  g_clear_object (&self->reply);

  return answer;
}

/* @arguments: in the text form of GVariant
 * @expected: likewise */
static void
check (Fixture    *self,
       const char *method,
       const char *arguments,
       const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) parsed =
      g_variant_parse (NULL, arguments, NULL, NULL, &error);
  g_autoptr (GVariant) answer = NULL;
  g_autofree char *printed = NULL;

  g_assert_no_error (error);
  answer = call (self, method, parsed, &error);
  g_assert_no_error (error);
  printed = g_variant_print (answer, FALSE);
  g_assert_cmpstr (printed, ==, expected);
}

static void
test_waits_for_the_cards (Fixture *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer =
      call (self, "GetInitialResultSet",
            g_variant_new_parsed ("(@as ['coat'],)"), &error);

  g_assert_null (answer);
  g_assert_error (error, G_DBUS_ERROR, G_DBUS_ERROR_FAILED);
  g_assert_cmpuint (self->n_asked, ==, 0);
}

static void
test_finds_cards (Fixture *self, gconstpointer unused)
{
  sam_search_provider_set_shelf (self->provider, self->app.shelf);

  check (self, "GetInitialResultSet", "(['coat', 'jansma', 'karin'],)",
         "(['item samenspel building-contact-coat-already-on'],)");
  check (self, "GetSubsearchResultSet",
         "(['item samenspel x'], ['coat', 'jansma', 'karin'])",
         "(['item samenspel building-contact-coat-already-on'],)");
  check (self, "GetInitialResultSet", "(['nothingiscalledso'],)", "([],)");
  check (self, "GetInitialResultSet", "(@as [],)", "([],)");
  g_assert_cmpuint (self->n_asked, ==, 4);
}

/* An id may be of long ago, or of another program. */
static void
test_describes_what_is_there (Fixture *self, gconstpointer unused)
{
  sam_search_provider_set_shelf (self->provider, self->app.shelf);

  check (self, "GetResultMetas",
         "(['item samenspel building-contact-coat-already-on', 'item samenspel "
         "gone', "
         "'', 'item', 'page a b', 'note x y'],)",
         "([{'id': <'item samenspel building-contact-coat-already-on'>, "
         "'name': <'Coat already on'>, "
         "'description': <'Building contact with carers · dilemma'>}],)");
}

static void
test_leads_to_the_window (Fixture *self, gconstpointer unused)
{
  sam_search_provider_set_shelf (self->provider, self->app.shelf);

  check (self, "ActivateResult", "('item a b', ['coat'], uint32 1)", "()");
  check (self, "ActivateResult", "('card a c', ['coat'], uint32 1)", "()");
  check (self, "ActivateResult", "('nonsense', ['coat'], uint32 1)", "()");
  check (self, "LaunchSearch", "(['coat', 'on'], uint32 1)", "()");
  g_assert_cmpstr (self->done->str, ==,
                   "win.open-item ('a', 'b')\n"
                   "win.open-card ('a', 'c')\n"
                   "win.search-for 'coat on'\n");
}

static void
test_follows_the_language (Fixture *self, gconstpointer unused)
{
  sam_search_provider_set_shelf (self->provider, self->app.shelf);
  check (self, "GetInitialResultSet", "(['jas', 'jansma', 'dochter'],)",
         "([],)");

  sam_deck_shelf_set_language (self->app.shelf, "nl");
  check (self, "GetInitialResultSet", "(['jas', 'jansma', 'dochter'],)",
         "(['item samenspel building-contact-coat-already-on'],)");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv);

  ADD ("waits-for-the-cards", test_waits_for_the_cards);
  ADD ("finds-cards", test_finds_cards);
  ADD ("describes-what-is-there", test_describes_what_is_there);
  ADD ("leads-to-the-window", test_leads_to_the_window);
  ADD ("follows-the-language", test_follows_the_language);

  return g_test_run ();
}
