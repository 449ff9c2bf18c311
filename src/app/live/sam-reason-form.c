// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reason-form.h"

#include <glib/gi18n-lib.h>

#include "sam-name-guard.h"
#include "sam-reason-round.h"

/**
 * SamReasonForm:
 *
 * Where people finish a sentence, one after the other: because …, in spite of
 * …. Each gets fields of their own, new and empty. Those of the one before are
 * gone, and with them what could be undone; they never gave anything to the
 * clipboard or to what an input method learns.
 */
struct _SamReasonForm
{
  GtkBox parent_instance;

  /* Template */
  GtkLabel *received;
  GtkBox   *fields;

  SamLive     *live;    /* (owned) (nullable): while people write */
  GtkEditable *because; /* (unowned) (nullable) */
  GtkEditable *despite; /* (unowned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamReasonForm, sam_reason_form, GTK_TYPE_BOX)

/* What is selected would stay in the clipboards after it was handed in. */
static void
stop_copying_cb (GtkWidget *text, const char *signal_name)
{
  g_signal_stop_emission_by_name (text, signal_name);
}

static GtkEditable *
add_field (SamReasonForm *self, const char *title)
{
  static const char *const copying[] = { "copy-clipboard", "cut-clipboard" };
  GtkWidget               *label = gtk_label_new (title);
  GtkWidget               *entry = gtk_entry_new ();
  GtkWidget               *text =
      GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (entry)));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_entry_set_max_length (GTK_ENTRY (entry), SAM_REASON_MAX_CHARS);
  gtk_entry_set_input_hints (GTK_ENTRY (entry), GTK_INPUT_HINT_PRIVATE |
                                                    GTK_INPUT_HINT_NO_EMOJI |
                                                    GTK_INPUT_HINT_SPELLCHECK);
  gtk_editable_set_enable_undo (GTK_EDITABLE (entry), FALSE);
  for (gsize i = 0; i < G_N_ELEMENTS (copying); i++)
    g_signal_connect (text, copying[i], G_CALLBACK (stop_copying_cb),
                      (gpointer) copying[i]);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (entry),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, label,
                                  NULL, -1);

  gtk_box_append (self->fields, label);
  gtk_box_append (self->fields, entry);
  gtk_box_append (self->fields,
                  g_object_new (SAM_TYPE_NAME_GUARD, "field", entry, NULL));

  return GTK_EDITABLE (entry);
}

static void
clear (SamReasonForm *self)
{
  GdkClipboard *primary = gtk_widget_get_primary_clipboard (GTK_WIDGET (self));
  GtkWidget    *child;

  if (self->because != NULL && gdk_clipboard_is_local (primary))
    gdk_clipboard_set_content (primary, NULL);

  self->because = NULL;
  self->despite = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->fields))) !=
         NULL)
    gtk_box_remove (self->fields, child);
}

static void hand_in_cb (SamReasonForm *self);

static void
because_done_cb (SamReasonForm *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->despite));
}

/* Fields for whoever comes up now. */
static void
renew (SamReasonForm *self)
{
  clear (self);
  self->because = add_field (self, _ ("Because…"));
  self->despite = add_field (self, _ ("In spite of…"));
  g_signal_connect_object (self->because, "activate",
                           G_CALLBACK (because_done_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->despite, "activate", G_CALLBACK (hand_in_cb),
                           self, G_CONNECT_SWAPPED);
}

static void
hand_in_cb (SamReasonForm *self)
{
  g_autofree char *because = NULL;
  g_autofree char *despite = NULL;
  g_autoptr (SamLive) live = NULL;

  if (self->live == NULL)
    return;

  live = g_object_ref (self->live);
  because = g_strdup (gtk_editable_get_text (self->because));
  despite = g_strdup (gtk_editable_get_text (self->despite));
  renew (self);
  sam_reason_form_focus (self);
  sam_live_add_reason (live, because, despite);
}

/* Whoever goes away from the form leaves nothing in it. */
static void
sam_reason_form_unmap (GtkWidget *widget)
{
  SamReasonForm *self = SAM_REASON_FORM (widget);

  GTK_WIDGET_CLASS (sam_reason_form_parent_class)->unmap (widget);
  if (self->live != NULL)
    renew (self);
}

static void
sam_reason_form_dispose (GObject *object)
{
  SamReasonForm *self = SAM_REASON_FORM (object);

  g_clear_object (&self->live);

  G_OBJECT_CLASS (sam_reason_form_parent_class)->dispose (object);
}

static void
sam_reason_form_class_init (SamReasonFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_reason_form_dispose;
  widget_class->unmap = sam_reason_form_unmap;

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-reason-form.ui");
  gtk_widget_class_bind_template_child (widget_class, SamReasonForm, received);
  gtk_widget_class_bind_template_child (widget_class, SamReasonForm, fields);
  gtk_widget_class_bind_template_callback (widget_class, hand_in_cb);
}

static void
sam_reason_form_init (SamReasonForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_reason_form_show:
 * @live: (transfer none): a running session
 *
 * Is there while people write and somebody has not come up yet. To be called at
 * each change.
 */
void
sam_reason_form_show (SamReasonForm *self, SamLive *live)
{
  gboolean         open;
  g_autofree char *received = NULL;

  g_return_if_fail (SAM_IS_REASON_FORM (self));
  g_return_if_fail (SAM_IS_LIVE (live));

  open =
      sam_live_has_reason_round (live) && !sam_live_is_reason_round_full (live);
  gtk_widget_set_visible (GTK_WIDGET (self), open);
  received = open ? sam_live_describe_round (live) : NULL;
  gtk_label_set_label (self->received, received != NULL ? received : "");
  if (open == (self->live != NULL))
    return;

  g_clear_object (&self->live);
  clear (self);
  if (!open)
    return;

  self->live = g_object_ref (live);
  renew (self);
}

/**
 * sam_reason_form_focus:
 *
 * Puts the cursor into the first field.
 *
 * Returns: whether there is one
 */
gboolean
sam_reason_form_focus (SamReasonForm *self)
{
  g_return_val_if_fail (SAM_IS_REASON_FORM (self), FALSE);

  return self->because != NULL &&
         gtk_widget_grab_focus (GTK_WIDGET (self->because));
}
