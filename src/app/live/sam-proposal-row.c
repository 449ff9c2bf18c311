// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-proposal-row.h"

#include <glib/gi18n-lib.h>

#include "sam-name-guard.h"
#include "sam-return-button.h"
#include "sam-spoken-name.h"

/**
 * SamProposalRow:
 *
 * One proposal, to write, to choose, and to say when it comes back. Everything
 * is handed to the session while it is typed.
 */
struct _SamProposalRow
{
  AdwExpanderRow parent_instance;

  /* Template */
  GtkLabel        *number;
  GtkSpinButton   *dots;
  GtkToggleButton *choose;
  GtkEditable     *when;
  GtkEditable     *then;
  GtkEditable     *owner;
  SamReturnButton *returns;
  GtkWidget       *remove;

  SamLive *live; /* (owned) (nullable) */
  char    *id;   /* (owned) (not nullable) */
  gboolean loading;
};

G_DEFINE_FINAL_TYPE (SamProposalRow, sam_proposal_row, ADW_TYPE_EXPANDER_ROW)

static void
words_changed_cb (SamProposalRow *self)
{
  if (!self->loading && self->live != NULL)
    sam_live_write_proposal (self->live, self->id,
                             gtk_editable_get_text (self->when),
                             gtk_editable_get_text (self->then),
                             gtk_editable_get_text (self->owner));
}

/* Enter goes through the fields, and at the end back to the room. */
static void
when_activated_cb (SamProposalRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->then));
}

static void
then_activated_cb (SamProposalRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->owner));
}

static void
owner_activated_cb (SamProposalRow *self)
{
  sam_live_flush (self->live);
  gtk_widget_activate_action (GTK_WIDGET (self), "screen.leave", NULL);
}

/* The session may ask first: then nothing is chosen yet, and this shows it. */
static void
choose_toggled_cb (SamProposalRow *self)
{
  if (!self->loading && self->live != NULL)
    sam_live_choose_proposal (self->live, self->id,
                              gtk_toggle_button_get_active (self->choose));
}

static void
returns_chosen_cb (SamProposalRow *self)
{
  sam_live_set_proposal_return (self->live, self->id,
                                sam_return_button_get_returns (self->returns));
}

static void
remove_clicked_cb (SamProposalRow *self)
{
  sam_live_remove_proposal (self->live, self->id);
}

/* What is being typed is not taken from under the fingers for a space. */
static void
load_text (GtkEditable *editable, const char *text)
{
  g_autofree char *shown =
      g_strstrip (g_strdup (gtk_editable_get_text (editable)));

  if (!g_str_equal (shown, text))
    gtk_editable_set_text (editable, text);
}

/* Returns: (transfer full): who, when again, and how many dots */
static char *
dup_subtitle (SamAgreement *proposal)
{
  int              n_dots = sam_agreement_get_dots (proposal);
  const char      *owner = sam_agreement_get_owner (proposal);
  g_autofree char *day = sam_agreement_describe_return (proposal);
  g_autofree char *returns = g_strdup_printf (_ ("Comes back: %s"), day);
  g_autofree char *dots = NULL;
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;

  /* Phrases of their own, side by side. */
  if (n_dots >= 0)
    {
      dots = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d dot", "%d dots",
                                           (gulong) n_dots),
                              n_dots);
      g_strv_builder_add (parts, dots);
    }
  if (*owner != '\0')
    g_strv_builder_add (parts, owner);
  if (sam_agreement_is_chosen (proposal))
    g_strv_builder_add (parts, returns);
  strings = g_strv_builder_end (parts);

  return g_strjoinv (" · ", strings);
}

static void
name_controls (SamProposalRow *self, const char *sentence)
{
  /* Translators: %s is in both a proposal, as a sentence */
  g_autofree char *choose = g_strdup_printf (_ ("Choose: %s"), sentence);
  g_autofree char *dots = g_strdup_printf (_ ("Dots on: %s"), sentence);

  sam_spoken_name_set (GTK_WIDGET (self->choose), choose);
  sam_spoken_name_set (GTK_WIDGET (self->dots), dots);
}

static void
sam_proposal_row_dispose (GObject *object)
{
  SamProposalRow *self = SAM_PROPOSAL_ROW (object);

  g_clear_object (&self->live);

  G_OBJECT_CLASS (sam_proposal_row_parent_class)->dispose (object);
}

static void
sam_proposal_row_finalize (GObject *object)
{
  g_free (SAM_PROPOSAL_ROW (object)->id);

  G_OBJECT_CLASS (sam_proposal_row_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
#define BIND(name) \
  gtk_widget_class_bind_template_child (widget_class, SamProposalRow, name)

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-proposal-row.ui");
  BIND (number);
  BIND (dots);
  BIND (choose);
  BIND (when);
  BIND (then);
  BIND (owner);
  BIND (returns);
  BIND (remove);
  gtk_widget_class_bind_template_callback (widget_class, words_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, when_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, then_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, owner_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, returns_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_clicked_cb);

#undef BIND
}

static void
sam_proposal_row_class_init (SamProposalRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sam_proposal_row_dispose;
  object_class->finalize = sam_proposal_row_finalize;
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
sam_proposal_row_init (SamProposalRow *self)
{
  g_type_ensure (SAM_TYPE_NAME_GUARD);
  g_type_ensure (SAM_TYPE_RETURN_BUTTON);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_proposal_row_new:
 * @live: (transfer none): a running session
 * @id: of a proposal in it
 *
 * Returns: (transfer floating): a row for sam_proposal_row_show()
 */
GtkWidget *
sam_proposal_row_new (SamLive *live, const char *id)
{
  SamProposalRow *self;
  GDate           today;

  g_return_val_if_fail (SAM_IS_LIVE (live), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (SAM_TYPE_PROPOSAL_ROW, NULL);
  self->live = g_object_ref (live);
  self->id = g_strdup (id);
  sam_live_get_today (live, &today);
  sam_return_button_set_today (self->returns, &today);

  return GTK_WIDGET (self);
}

const char *
sam_proposal_row_get_id (SamProposalRow *self)
{
  g_return_val_if_fail (SAM_IS_PROPOSAL_ROW (self), NULL);

  return self->id;
}

/**
 * sam_proposal_row_get_dots:
 *
 * Returns: how many dots somebody counted on it
 */
guint
sam_proposal_row_get_dots (SamProposalRow *self)
{
  g_return_val_if_fail (SAM_IS_PROPOSAL_ROW (self), 0);

  return (guint) gtk_spin_button_get_value_as_int (self->dots);
}

/**
 * sam_proposal_row_show:
 * @proposal: (transfer none): as it is now
 * @number: as the room sees it, from 1; 0 for one without words
 * @counts_dots: whether dots can be counted by hand now
 */
void
sam_proposal_row_show (SamProposalRow *self,
                       SamAgreement   *proposal,
                       int             number,
                       gboolean        counts_dots)
{
  AdwPreferencesRow *row = ADW_PREFERENCES_ROW (self);
  g_autofree char   *digits =
      number > 0 ? g_strdup_printf ("%d", number) : g_strdup ("");
  g_autofree char *sentence = sam_agreement_to_sentence (proposal);
  g_autofree char *subtitle = dup_subtitle (proposal);
  const char      *title;

  g_return_if_fail (SAM_IS_PROPOSAL_ROW (self));

  self->loading = TRUE;
  gtk_label_set_label (self->number, digits);
  title = *sentence != '\0' ? sentence : _ ("A new proposal");
  adw_preferences_row_set_title (row, title);
  sam_spoken_name_set (GTK_WIDGET (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  load_text (self->when, sam_agreement_get_when (proposal));
  load_text (self->then, sam_agreement_get_then (proposal));
  load_text (self->owner, sam_agreement_get_owner (proposal));
  gtk_toggle_button_set_active (self->choose,
                                sam_agreement_is_chosen (proposal));
  gtk_button_set_label (GTK_BUTTON (self->choose),
                        sam_agreement_is_chosen (proposal) ? _ ("✓ Chosen")
                                                           : _ ("Choose"));
  gtk_widget_set_visible (GTK_WIDGET (self->choose), number > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->dots), counts_dots && number > 0);
  sam_return_button_set_returns (self->returns,
                                 sam_agreement_get_returns (proposal));
  name_controls (self, sentence);
  self->loading = FALSE;
}

/**
 * sam_proposal_row_write:
 *
 * Opens the row, with the cursor in its first field.
 */
void
sam_proposal_row_write (SamProposalRow *self)
{
  g_return_if_fail (SAM_IS_PROPOSAL_ROW (self));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->when));
}
