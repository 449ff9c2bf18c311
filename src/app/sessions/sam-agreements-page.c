// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agreements-page.h"

#include <glib/gi18n-lib.h>

#include "sam-agreement-row.h"
#include "sam-agreement-store.h"
#include "sam-date.h"
#include "sam-follow-up.h"
#include "sam-header-end.h"
#include "sam-session-store.h"
#include "sam-spoken-name.h"

/* So many closed ones are shown at first: those of the last year or so. */
#define N_FIRST 20

/**
 * SamAgreementsPage:
 *
 * All improvement points, and what came of them: what is open first, then what
 * goes on, is done and was let go. How one is can be said here as well, as long
 * as no session runs: then it is up to that.
 *
 * ## Actions
 *
 * - agreements.more (i): all of the group of that #SamAgreementState
 */
struct _SamAgreementsPage
{
  AdwBin parent_instance;

  /* Template */
  GtkRevealer   *note_revealer;
  GtkLabel      *note;
  GtkStack      *stack;
  AdwStatusPage *trouble;
  GtkBox        *groups;

  SamDatabase  *database;    /* (owned) */
  SamClock     *clock;       /* (owned) */
  GCancellable *cancellable; /* (owned): cancelled in dispose */
  GPtrArray    *agreements;  /* (owned) (nullable): as last read */
  gboolean      shows_all[SAM_N_AGREEMENT_STATES];
  gboolean      running;
};

G_DEFINE_FINAL_TYPE (SamAgreementsPage, sam_agreements_page, ADW_TYPE_BIN)

static void
set_note (SamAgreementsPage *self, const char *note)
{
  if (note != NULL)
    gtk_label_set_label (self->note, note);
  gtk_revealer_set_reveal_child (self->note_revealer, note != NULL);
}

static void
show_running_note (SamAgreementsPage *self)
{
  set_note (self, self->running
                      ? _ ("A session is running. Say there how it is; it "
                           "shows here afterwards.")
                      : NULL);
}

static void
show_trouble (SamAgreementsPage *self, const char *message)
{
  g_autofree char *markup = g_markup_escape_text (message, -1);

  adw_status_page_set_description (self->trouble, markup);
  gtk_stack_set_visible_child_name (self->stack, "unavailable");
}

static void
get_today (SamAgreementsPage *self, GDate *today)
{
  g_autoptr (GDateTime) now = sam_clock_get_now (self->clock);

  sam_date_of (now, today);
}

/* A save belongs to whoever made it: nothing cancels it. */
static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamAgreementsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;

  if (sam_session_store_save_finish (SAM_DATABASE (source), result, &error))
    {
      show_running_note (self);
      return;
    }

  /* TRANSLATORS: followed by what went wrong */
  words = g_strdup_printf (_ ("Not saved: %s"), error->message);
  set_note (self, words);
  sam_agreements_page_refresh (self);
}

static void
answered_cb (SamAgreementsPage *self, SamAgreement *agreement)
{
  GDate today;

  get_today (self, &today);
  sam_agreement_store_answer_async (self->database, "", agreement, &today,
                                    saved_cb, g_object_ref (self));
}

/* What was closed last comes first; what is open, in the order in which it was
 * agreed. */
static int
compare_cb (gconstpointer a, gconstpointer b)
{
  SamAgreement *first = *(SamAgreement *const *) a;
  SamAgreement *second = *(SamAgreement *const *) b;
  const GDate  *closed = sam_agreement_get_closed (first);
  const GDate  *other = sam_agreement_get_closed (second);

  if (closed != NULL && other != NULL && g_date_compare (closed, other) != 0)
    return g_date_compare (other, closed);

  return sam_follow_up_compare (first, second);
}

static GtkWidget *
new_list (const char *title)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  sam_spoken_name_set (GTK_WIDGET (list), title);

  return list;
}

static void
append_more (GtkWidget *list, SamAgreementState state, guint n_more)
{
  g_autofree char *label =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Show %u more",
                                    "Show %u more", n_more),
                       n_more);
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", (int) state);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "agreements.more");
  gtk_list_box_append (GTK_LIST_BOX (list), button);
}

/* @members: (element-type SamAgreement): those of @state, in their order */
static void
append_group (SamAgreementsPage *self,
              SamAgreementState  state,
              GPtrArray         *members)
{
  const char *title = sam_agreement_state_get_title (state);
  guint       n = members->len;
  GDate       today;
  GtkWidget  *group = adw_preferences_group_new ();
  GtkWidget  *list = new_list (title);

  if (!self->shows_all[state])
    n = MIN (n, N_FIRST);
  get_today (self, &today);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *row =
          sam_agreement_row_new (g_ptr_array_index (members, i), &today);

      sam_agreement_row_set_editable (SAM_AGREEMENT_ROW (row), !self->running);
      g_signal_connect_object (row, "answered", G_CALLBACK (answered_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }
  if (n < members->len)
    append_more (list, state, members->len - n);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), list);
  gtk_box_append (self->groups, group);
}

static void
show_groups (SamAgreementsPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->groups))) !=
         NULL)
    gtk_box_remove (self->groups, child);

  for (guint state = 0; state < SAM_N_AGREEMENT_STATES; state++)
    {
      g_autoptr (GPtrArray) members = g_ptr_array_new ();

      for (guint i = 0; i < self->agreements->len; i++)
        {
          SamAgreement *agreement = g_ptr_array_index (self->agreements, i);

          if (sam_agreement_get_state (agreement) == state &&
              !sam_agreement_is_empty (agreement))
            g_ptr_array_add (members, agreement);
        }
      g_ptr_array_sort (members, compare_cb);
      if (members->len > 0)
        append_group (self, (SamAgreementState) state, members);
    }

  gtk_stack_set_visible_child_name (self->stack,
                                    gtk_widget_get_first_child (
                                        GTK_WIDGET (self->groups)) != NULL
                                        ? "list"
                                        : "empty");
}

/* A load belongs to its page: dispose cancels it. */
static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamAgreementsPage *self = user_data;
  GPtrArray         *agreements;
  g_autoptr (GError) error = NULL;

  agreements =
      sam_agreement_store_list_finish (SAM_DATABASE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (agreements == NULL)
    {
      show_trouble (self, error->message);
      return;
    }

  g_clear_pointer (&self->agreements, g_ptr_array_unref);
  self->agreements = agreements;
  show_groups (self);
}

static void
more_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamAgreementsPage *self = SAM_AGREEMENTS_PAGE (widget);
  int                state = g_variant_get_int32 (parameter);

  if (state < 0 || state >= SAM_N_AGREEMENT_STATES || self->agreements == NULL)
    return;

  self->shows_all[state] = TRUE;
  show_groups (self);
}

static void
sam_agreements_page_dispose (GObject *object)
{
  SamAgreementsPage *self = SAM_AGREEMENTS_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->database);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->agreements, g_ptr_array_unref);

  G_OBJECT_CLASS (sam_agreements_page_parent_class)->dispose (object);
}

static void
sam_agreements_page_finalize (GObject *object)
{
  g_object_unref (SAM_AGREEMENTS_PAGE (object)->cancellable);

  G_OBJECT_CLASS (sam_agreements_page_parent_class)->finalize (object);
}

static void
sam_agreements_page_class_init (SamAgreementsPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_agreements_page_dispose;
  object_class->finalize = sam_agreements_page_finalize;

  gtk_widget_class_install_action (widget_class, "agreements.more", "i",
                                   more_action);
  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/sessions/sam-agreements-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamAgreementsPage,
                                        note_revealer);
  gtk_widget_class_bind_template_child (widget_class, SamAgreementsPage, note);
  gtk_widget_class_bind_template_child (widget_class, SamAgreementsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SamAgreementsPage,
                                        trouble);
  gtk_widget_class_bind_template_child (widget_class, SamAgreementsPage,
                                        groups);
}

static void
sam_agreements_page_init (SamAgreementsPage *self)
{
  g_type_ensure (SAM_TYPE_HEADER_END);
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_agreements_page_new:
 * @database: (transfer none): where the sessions are kept
 * @clock: (transfer none): what “today” is measured by
 *
 * Returns: (transfer floating): a page for sam_agreements_page_refresh()
 */
GtkWidget *
sam_agreements_page_new (SamDatabase *database, SamClock *clock)
{
  SamAgreementsPage *self;

  g_return_val_if_fail (SAM_IS_DATABASE (database), NULL);
  g_return_val_if_fail (SAM_IS_CLOCK (clock), NULL);

  self = g_object_new (SAM_TYPE_AGREEMENTS_PAGE, NULL);
  self->database = g_object_ref (database);
  self->clock = g_object_ref (clock);

  return GTK_WIDGET (self);
}

/**
 * sam_agreements_page_set_running:
 * @running: whether a session runs, which may look back on any of them
 */
void
sam_agreements_page_set_running (SamAgreementsPage *self, gboolean running)
{
  g_return_if_fail (SAM_IS_AGREEMENTS_PAGE (self));

  self->running = running;
  show_running_note (self);
}

/**
 * sam_agreements_page_refresh:
 *
 * Reads all of them anew.
 */
void
sam_agreements_page_refresh (SamAgreementsPage *self)
{
  g_return_if_fail (SAM_IS_AGREEMENTS_PAGE (self));

  sam_agreement_store_list_async (self->database, self->cancellable, listed_cb,
                                  self);
}
