#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if the sources name anything that GTK 4.18 or libadwaita 1.7 deprecate.
# Our own headers are too old to say so.
set -eu
cd "$(dirname "$0")/../.."

types='\b(Gtk(AppChooser|Assistant|Cell(Area|Editable|Layout|Renderer|View)|Color(Button|Chooser)|ComboBox|Dialog|EntryCompletion|FileChooser|Font(Button|Chooser)|IconView|InfoBar|ListStore|LockButton|MessageDialog|Shortcut(Label|sGroup|sSection|sShortcut|sWindow)|Statusbar|StyleContext|Tree(Drag|Iter|Model|Path|RowReference|Selection|Sortable|Store|View)|VolumeButton)|Adw(AboutWindow|Flap|Leaflet|MessageDialog|PreferencesWindow|Squeezer|ViewSwitcherTitle))'
families='\b(gtk_(app_chooser|assistant|cell_(area|editable|layout|renderer|view)|color_(button|chooser)|combo_box|dialog|entry_completion|file_chooser|font_(button|chooser)|icon_view|info_bar|list_store|lock_button|message_dialog|render|shortcut_label|shortcuts_(group|section|shortcut|window)|show_uri|statusbar|style_context_[b-qs-z]|style_context_restore|style_context_(add|remove)_(class|provider) *\(|tree_(create|drag|get|iter|model|path|row_reference|selection|sortable|store|view)|volume_button)|adw_(about_window|flap|leaflet|message_dialog|preferences_window|show_about_window|squeezer|view_switcher_title))'
functions='\b(gtk_(application_window_[gs]et_help_overlay|css_provider_load_from_data|drop_target_get_drop|entry_[gs]et_completion|gesture_set_sequence_state|gl_area_[gs]et_use_es|im_context_([gs]et_surrounding|simple_add_table)|image_(new|set)_from_pixbuf|media_stream_(un)?(prepared|ended)|picture_([gs]et_keep_aspect_ratio|new_for_pixbuf|set_pixbuf)|snapshot_(gl_shader_pop_texture|push_gl_shader|render_(background|focus|frame|insertion_cursor|layout))|toggle_button_toggled|widget_(get_allocat(ion|ed_(baseline|height|width))|[gs]et_font_options|get_style_context|hide|show|translate_coordinates)|window_present_with_time)|adw_(action_row_[gs]et_icon_name|expander_row_(add_action|[gs]et_icon_name))) *\('

if grep -rnE --include='*.[ch]' --include='*.ui' \
     --exclude-dir=compat "$types|$families|$functions" src ui; then
  echo 'The lines above use deprecated GTK or libadwaita API.' >&2
  exit 1
fi
