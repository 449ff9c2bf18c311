// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agreement-row.h"

#include <glib/gi18n-lib.h>

#include "sam-date.h"
#include "sam-name-guard.h"
#include "sam-return-button.h"
#include "sam-spoken-name.h"

/**
 * SamAgreementRow:
 *
 * One improvement point in the place where all of them are: who looks after it,
 * when it comes back or when it was closed, and, opened, what was noticed, how
 * it is, and the session that it comes from.
 */
struct _SamAgreementRow
{
  AdwExpanderRow parent_instance;

  /* Template */
  AdwActionRow    *before_row;
  GtkDropDown     *state;
  GtkWidget       *state_row;
  GtkWidget       *returns_row;
  SamReturnButton *returns;
  GtkEditable     *noticed;
  GtkWidget       *session_row;

  SamAgreement *agreement; /* (owned) (nullable) */
  GDate         today;
  gboolean      loading;
};

G_DEFINE_FINAL_TYPE (SamAgreementRow, sam_agreement_row, ADW_TYPE_EXPANDER_ROW)

enum
{
  ANSWERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Returns: (transfer full): when it comes back, or when it was closed */
static char *
dup_when (SamAgreement *agreement)
{
  const GDate     *closed = sam_agreement_get_closed (agreement);
  g_autofree char *returns = NULL;

  if (closed != NULL)
    /* TRANSLATORS: since when an improvement point is closed; see
     * g_date_time_format() */
    return sam_date_format (closed, _ ("Closed on %-d %B %Y"));

  returns = sam_agreement_describe_return (agreement);

  return g_strdup_printf (_ ("Comes back: %s"), returns);
}

/* Returns: (transfer full): who, and when */
static char *
dup_subtitle (SamAgreement *agreement)
{
  const char      *owner = sam_agreement_get_owner (agreement);
  g_autofree char *when = dup_when (agreement);

  if (*owner == '\0')
    return g_steal_pointer (&when);

  /* Phrases of their own, side by side. */
  return g_strjoin (" · ", owner, when, NULL);
}

/* Returns: (transfer full): where it comes from */
static char *
dup_session (SamAgreement *agreement)
{
  const GDate     *made = sam_agreement_get_made (agreement);
  g_autofree char *day = NULL;

  if (made == NULL)
    return g_strdup (sam_agreement_get_session_title (agreement));

  day = sam_date_format (made, _ ("%-d %B %Y"));

  return g_strjoin (" · ", sam_agreement_get_session_title (agreement), day,
                    NULL);
}

static void
show (SamAgreementRow *self)
{
  const char      *before = sam_agreement_get_noticed_before (self->agreement);
  g_autofree char *sentence = sam_agreement_to_sentence (self->agreement);
  g_autofree char *subtitle = dup_subtitle (self->agreement);
  g_autofree char *session = dup_session (self->agreement);

  self->loading = TRUE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), sentence);
  sam_spoken_name_set (GTK_WIDGET (self), sentence);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  adw_action_row_set_subtitle (self->before_row, before);
  gtk_widget_set_visible (GTK_WIDGET (self->before_row), *before != '\0');
  gtk_drop_down_set_selected (self->state,
                              sam_agreement_get_state (self->agreement));
  gtk_widget_set_visible (self->returns_row,
                          sam_agreement_is_open (self->agreement));
  sam_return_button_set_returns (self->returns,
                                 sam_agreement_get_returns (self->agreement));
  gtk_editable_set_text (self->noticed,
                         sam_agreement_get_noticed (self->agreement));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->session_row),
                                 session);
  self->loading = FALSE;
}

/* @agreement: (transfer full) */
static void
take (SamAgreementRow *self, SamAgreement *agreement)
{
  sam_agreement_unref (self->agreement);
  self->agreement = agreement;
  show (self);
  g_signal_emit (self, signals[ANSWERED], 0, agreement);
}

static void
state_selected_cb (SamAgreementRow *self)
{
  guint state = gtk_drop_down_get_selected (self->state);

  if (!self->loading && self->agreement != NULL &&
      state < SAM_N_AGREEMENT_STATES &&
      state != sam_agreement_get_state (self->agreement))
    take (self,
          sam_agreement_with_answer (self->agreement, (SamAgreementState) state,
                                     "", &self->today));
}

/* Outside of a session nobody has to say how it is to say when it returns. */
static void
returns_chosen_cb (SamAgreementRow *self)
{
  take (self, sam_agreement_with_returns (self->agreement,
                                          sam_return_button_get_returns (
                                              self->returns)));
}

static void
noticed_apply_cb (SamAgreementRow *self)
{
  const GDate *returns = sam_agreement_get_returns (self->agreement);
  g_autoptr (SamAgreement) answered =
      sam_agreement_with_answer (self->agreement,
                                 sam_agreement_get_state (self->agreement), "",
                                 &self->today);
  g_autoptr (SamAgreement) dated =
      sam_agreement_with_returns (answered, returns);

  take (self, sam_agreement_with_noticed (dated, gtk_editable_get_text (
                                                     self->noticed)));
}

static void
sam_agreement_row_dispose (GObject *object)
{
  g_clear_pointer (&SAM_AGREEMENT_ROW (object)->agreement, sam_agreement_unref);

  G_OBJECT_CLASS (sam_agreement_row_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
#define BIND(name) \
  gtk_widget_class_bind_template_child (widget_class, SamAgreementRow, name)

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/sessions/sam-agreement-row.ui");
  BIND (before_row);
  BIND (state);
  BIND (state_row);
  BIND (returns_row);
  BIND (returns);
  BIND (noticed);
  BIND (session_row);
  gtk_widget_class_bind_template_callback (widget_class, state_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, returns_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, noticed_apply_cb);

#undef BIND
}

static void
sam_agreement_row_class_init (SamAgreementRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_agreement_row_dispose;

  signals[ANSWERED] =
      g_signal_new ("answered", SAM_TYPE_AGREEMENT_ROW, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_AGREEMENT);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
sam_agreement_row_init (SamAgreementRow *self)
{
  const char *titles[SAM_N_AGREEMENT_STATES + 1] = { NULL };
  g_autoptr (GtkStringList) states = NULL;

  g_type_ensure (SAM_TYPE_NAME_GUARD);
  g_type_ensure (SAM_TYPE_RETURN_BUTTON);
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint state = 0; state < SAM_N_AGREEMENT_STATES; state++)
    titles[state] = sam_agreement_state_get_title ((SamAgreementState) state);
  states = gtk_string_list_new (titles);
  gtk_drop_down_set_model (self->state, G_LIST_MODEL (states));
}

/**
 * sam_agreement_row_new:
 * @agreement: (transfer none): an improvement point
 * @today: the day it is
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
sam_agreement_row_new (SamAgreement *agreement, const GDate *today)
{
  SamAgreementRow *self;

  g_return_val_if_fail (agreement != NULL, NULL);
  g_return_val_if_fail (today != NULL, NULL);

  self = g_object_new (SAM_TYPE_AGREEMENT_ROW, NULL);
  self->today = *today;
  sam_return_button_set_today (self->returns, today);
  self->agreement = sam_agreement_ref (agreement);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->session_row), "s",
                                    sam_agreement_get_session_id (agreement));
  show (self);

  return GTK_WIDGET (self);
}

/**
 * sam_agreement_row_get_agreement:
 *
 * Returns: (transfer none): as it is shown
 */
SamAgreement *
sam_agreement_row_get_agreement (SamAgreementRow *self)
{
  g_return_val_if_fail (SAM_IS_AGREEMENT_ROW (self), NULL);

  return self->agreement;
}

/**
 * sam_agreement_row_set_editable:
 * @editable: whether anything can be said of it here
 */
void
sam_agreement_row_set_editable (SamAgreementRow *self, gboolean editable)
{
  g_return_if_fail (SAM_IS_AGREEMENT_ROW (self));

  gtk_widget_set_sensitive (self->state_row, editable);
  gtk_widget_set_sensitive (self->returns_row, editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->noticed), editable);
}
