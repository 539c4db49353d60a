//! The look: tokens, faces and icons, and how egui's own widgets wear them. The only place that
//! makes a colour.

mod fonts;
pub mod icons;
mod tokens;

use egui::style::{ScrollAnimation, TextCursorStyle, WidgetVisuals};
use egui::{Context, CornerRadius, Stroke, Style, TextStyle, Theme, ThemePreference, Vec2};

use crate::store::preferences::{self, Preferences};

pub use fonts::{Type, icon, icon_filled};
pub use tokens::{AffinityTokens, DARK, LIGHT, Tokens, motion, radius, size};

/// The tokens of the theme that is on.
pub trait HasTokens {
    /// The tokens of the theme that is on.
    fn tokens(&self) -> &'static Tokens;
}

impl HasTokens for egui::Ui {
    fn tokens(&self) -> &'static Tokens {
        tokens_of(self.visuals().dark_mode)
    }
}

impl HasTokens for Context {
    fn tokens(&self) -> &'static Tokens {
        tokens_of(self.global_style().visuals.dark_mode)
    }
}

fn tokens_of(dark: bool) -> &'static Tokens {
    static LIGHT_TOKENS: Tokens = LIGHT;
    static DARK_TOKENS: Tokens = DARK;
    if dark { &DARK_TOKENS } else { &LIGHT_TOKENS }
}

/// Dresses a context: once, when the window is made.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts::definitions());
    ctx.style_mut_of(Theme::Light, |style| dress(style, &LIGHT));
    ctx.style_mut_of(Theme::Dark, |style| dress(style, &DARK));
    ctx.options_mut(|options| {
        options.quit_shortcuts.clear();
        options.fallback_theme = Theme::Light;
        // Zooming has steps and keys of its own, listed among the commands.
        options.zoom_with_keyboard = false;
    });
}

/// Light or dark, the size of text, and whether things move, as the user chose.
pub fn prefer(ctx: &Context, preferences: &Preferences) {
    ctx.set_theme(match preferences.theme {
        preferences::Theme::System => ThemePreference::System,
        preferences::Theme::Light => ThemePreference::Light,
        preferences::Theme::Dark => ThemePreference::Dark,
    });
    ctx.set_zoom_factor(f32::from(preferences.text_percent) / 100.0);
    let time = if preferences.is_still { 0.0 } else { motion::FOLD };
    let usual = ScrollAnimation::default();
    let scroll = if preferences.is_still { ScrollAnimation::none() } else { usual };
    ctx.all_styles_mut(|style| {
        style.animation_time = time;
        style.scroll_animation = scroll;
    });
    if preferences.is_still {
        blink(ctx, false);
    }
}

/// Lets the caret blink, or rest.
pub fn blink(ctx: &Context, blinks: bool) {
    ctx.all_styles_mut(|style| style.visuals.text_cursor.blink = blinks);
}

fn dress(style: &mut Style, tokens: &Tokens) {
    style.text_styles = [
        (TextStyle::Small, Type::Caption),
        (TextStyle::Body, Type::Body),
        (TextStyle::Button, Type::BodyMedium),
        (TextStyle::Heading, Type::Heading),
        (TextStyle::Monospace, Type::Body),
    ]
    .map(|(style, face)| (style, face.font()))
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::new(8.0, 8.0);
    spacing.button_padding = Vec2::new(12.0, 6.0);
    spacing.interact_size = Vec2::new(size::CLICK, size::CLICK);
    spacing.scroll.floating = true;
    spacing.scroll.bar_width = 6.0;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    dress_visuals(&mut style.visuals, tokens);
}

fn dress_visuals(visuals: &mut egui::Visuals, tokens: &Tokens) {
    visuals.panel_fill = tokens.panel;
    visuals.window_fill = tokens.overlay;
    visuals.window_stroke = Stroke::new(1.0, tokens.hair);
    visuals.window_corner_radius = CornerRadius::same(12);
    visuals.menu_corner_radius = CornerRadius::same(8);
    let shadow = egui::Shadow { offset: [0, 8], blur: 28, spread: 0, color: tokens.shadow };
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    visuals.extreme_bg_color = tokens.page;
    visuals.text_edit_bg_color = Some(tokens.page);
    visuals.faint_bg_color = tokens.hover;
    visuals.hyperlink_color = tokens.accent;
    visuals.weak_text_color = Some(tokens.weak);
    visuals.warn_fg_color = tokens.warn;
    visuals.error_fg_color = tokens.refuse;
    visuals.selection.bg_fill = tokens.sel;
    visuals.selection.stroke = Stroke::new(1.0, tokens.strong);
    visuals.text_cursor =
        TextCursorStyle { stroke: Stroke::new(2.0, tokens.accent), ..TextCursorStyle::default() };
    let look = |fill, outline, text| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, outline),
        corner_radius: CornerRadius::same(6),
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    let widgets = &mut visuals.widgets;
    widgets.noninteractive = look(tokens.panel, tokens.hair, tokens.text);
    widgets.inactive = look(tokens.page, tokens.hair, tokens.strong);
    widgets.hovered = look(tokens.hover, tokens.control, tokens.strong);
    widgets.active = look(tokens.press, tokens.hair, tokens.strong);
    widgets.open = look(tokens.hover, tokens.control, tokens.strong);
}
