// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-look-back.h"

#include <glib/gi18n-lib.h>

#include "sam-date.h"
#include "sam-name-guard.h"
#include "sam-return-button.h"
#include "sam-tab.h"

/**
 * SamLookBack:
 *
 * One improvement point of before, the one that the room looks at: how it is,
 * what client or carer noticed, and when it comes back if it goes on.
 *
 * To have the focus is to have it where something is to be said: at the line
 * of what was noticed, once it is said how it is.
 */
struct _SamLookBack
{
  AdwBin parent_instance;

  /* Template */
  GtkLabel        *place;
  GtkLabel        *sentence;
  GtkLabel        *details;
  GtkLabel        *before;
  GtkButton       *done;
  GtkButton       *going_on;
  GtkButton       *let_go;
  GtkWidget       *answered;
  GtkEditable     *noticed;
  GtkWidget       *again;
  SamReturnButton *returns;

  SamLive *live; /* (owned) (nullable) */
  char    *id;   /* (owned) (nullable): of what is shown */
  gboolean loading;
};

G_DEFINE_FINAL_TYPE (SamLookBack, sam_look_back, ADW_TYPE_BIN)

static void
set_label (GtkLabel *label, const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL && *words != '\0');
}

static SamAgreement *
get_agreement (SamLookBack *self)
{
  return sam_session_get_looked_at (sam_live_get_session (self->live));
}

/* Returns: (transfer full) (nullable): which of how many */
static char *
dup_place (SamLookBack *self, SamAgreement *agreement)
{
  GPtrArray *all =
      sam_session_get_last_time (sam_live_get_session (self->live));
  guint place;

  if (!g_ptr_array_find (all, agreement, &place))
    return NULL;

  /* Translators: which of the improvement points of before, as “Improvement
   * point 1 of 2” */
  return g_strdup_printf (_ ("Improvement point %u of %u"), place + 1,
                          all->len);
}

/* Returns: (transfer full): who looks after it, and where it comes from */
static char *
dup_details (SamAgreement *agreement)
{
  const GDate     *made = sam_agreement_get_made (agreement);
  const char      *owner = sam_agreement_get_owner (agreement);
  g_autofree char *who = NULL;
  g_autofree char *when = NULL;

  if (*owner != '\0')
    who = g_strdup_printf (_ ("Who takes this up: %s"), owner);
  if (made != NULL)
    when = sam_date_format (made, _ ("Agreed on %-d %B %Y"));

  if (who == NULL || when == NULL)
    return who != NULL ? g_steal_pointer (&who) : g_steal_pointer (&when);

  /* Phrases of their own, side by side. */
  return g_strjoin (" · ", who, when, NULL);
}

/* Returns: (transfer full) (nullable): what was noticed before */
static char *
dup_before (SamAgreement *agreement)
{
  const char *before = sam_agreement_get_noticed_before (agreement);

  return *before != '\0' ? g_strdup_printf (_ ("Noticed before: %s"), before)
                         : NULL;
}

/* What is being typed is not taken from under the fingers for a space. */
static void
load_noticed (SamLookBack *self, const char *noticed)
{
  g_autofree char *shown =
      g_strstrip (g_strdup (gtk_editable_get_text (self->noticed)));

  if (!g_str_equal (shown, noticed))
    gtk_editable_set_text (self->noticed, noticed);
}

static void
show_answer (SamLookBack *self, SamAgreement *agreement)
{
  SamSession *session = sam_live_get_session (self->live);
  gboolean    is_answered =
      sam_agreement_is_answered_in (agreement, sam_session_get_id (session));

  gtk_widget_set_visible (self->answered, is_answered);
  gtk_widget_set_visible (self->again, sam_agreement_is_open (agreement));
  if (!is_answered)
    return;

  load_noticed (self, sam_agreement_get_noticed (agreement));
  sam_return_button_set_returns (self->returns,
                                 sam_agreement_get_returns (agreement));
}

static void
live_changed_cb (SamLookBack *self)
{
  SamAgreement    *agreement = get_agreement (self);
  g_autofree char *sentence = NULL;
  g_autofree char *place = NULL;
  g_autofree char *details = NULL;
  g_autofree char *before = NULL;

  g_clear_pointer (&self->id, g_free);
  gtk_widget_set_visible (adw_bin_get_child (ADW_BIN (self)),
                          agreement != NULL);
  gtk_widget_set_visible (self->answered, FALSE);
  if (agreement != NULL)
    {
      self->id = g_strdup (sam_agreement_get_id (agreement));
      sentence = sam_agreement_to_sentence (agreement);
      place = dup_place (self, agreement);
      details = dup_details (agreement);
      before = dup_before (agreement);
    }

  set_label (self->place, place);
  set_label (self->sentence, sentence);
  set_label (self->details, details);
  set_label (self->before, before);

  self->loading = TRUE;
  if (agreement != NULL)
    show_answer (self, agreement);
  self->loading = FALSE;
}

static void
noticed_changed_cb (SamLookBack *self)
{
  if (!self->loading && self->id != NULL)
    sam_live_write_noticed (self->live, self->id,
                            gtk_editable_get_text (self->noticed));
}

/* The line is said: back to where Space goes on. */
static void
noticed_activate_cb (SamLookBack *self)
{
  sam_live_flush (self->live);
  gtk_widget_activate_action (GTK_WIDGET (self), "screen.leave", NULL);
}

static void
returns_chosen_cb (SamLookBack *self)
{
  if (self->id != NULL)
    sam_live_set_answer_return (self->live, self->id,
                                sam_return_button_get_returns (self->returns));
}

static gboolean
sam_look_back_grab_focus (GtkWidget *widget)
{
  SamLookBack *self = SAM_LOOK_BACK (widget);

  return gtk_widget_grab_focus (gtk_widget_get_visible (self->answered)
                                    ? GTK_WIDGET (self->noticed)
                                    : GTK_WIDGET (self->done));
}

static void
sam_look_back_dispose (GObject *object)
{
  SamLookBack *self = SAM_LOOK_BACK (object);

  g_clear_object (&self->live);
  g_clear_pointer (&self->id, g_free);

  G_OBJECT_CLASS (sam_look_back_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
#define BIND(name) \
  gtk_widget_class_bind_template_child (widget_class, SamLookBack, name)

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-look-back.ui");
  BIND (place);
  BIND (sentence);
  BIND (details);
  BIND (before);
  BIND (done);
  BIND (going_on);
  BIND (let_go);
  BIND (answered);
  BIND (noticed);
  BIND (again);
  BIND (returns);
  gtk_widget_class_bind_template_callback (widget_class, noticed_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, noticed_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, returns_chosen_cb);

#undef BIND
}

static void
sam_look_back_class_init (SamLookBackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_look_back_dispose;
  widget_class->grab_focus = sam_look_back_grab_focus;
  widget_class->focus = sam_tab_through;
  bind_template (widget_class);
}

/* Beside the panel there may be no room for all three. */
static void
show_state (GtkButton *button, SamAgreementState state)
{
  gtk_button_set_label (button, sam_agreement_state_get_title (state));
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (button)), TRUE);
  gtk_label_set_justify (GTK_LABEL (gtk_button_get_child (button)),
                         GTK_JUSTIFY_CENTER);
}

static void
sam_look_back_init (SamLookBack *self)
{
  g_type_ensure (SAM_TYPE_NAME_GUARD);
  g_type_ensure (SAM_TYPE_RETURN_BUTTON);
  gtk_widget_init_template (GTK_WIDGET (self));

  show_state (self->done, SAM_AGREEMENT_DONE);
  show_state (self->going_on, SAM_AGREEMENT_GOING_ON);
  show_state (self->let_go, SAM_AGREEMENT_LET_GO);
}

/**
 * sam_look_back_new:
 * @live: (transfer none): a running session
 *
 * Returns: (transfer floating): a view of what it looks back on
 */
GtkWidget *
sam_look_back_new (SamLive *live)
{
  SamLookBack *self;
  GDate        today;

  g_return_val_if_fail (SAM_IS_LIVE (live), NULL);

  self = g_object_new (SAM_TYPE_LOOK_BACK, NULL);
  self->live = g_object_ref (live);
  sam_live_get_today (live, &today);
  sam_return_button_set_today (self->returns, &today);
  g_signal_connect_object (live, "changed", G_CALLBACK (live_changed_cb), self,
                           G_CONNECT_SWAPPED);
  live_changed_cb (self);

  return GTK_WIDGET (self);
}
