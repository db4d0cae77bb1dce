// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ConversationalAnalyticsConfiguration` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ConversationalAnalyticsConfiguration",
    &[
        ("Enabled", schema::Kind::Boolean, &[]),
        ("LanguageLocale", schema::Kind::String, &[]),
        ("LanguageLocales", schema::Kind::List(&super::language_locales::SHAPE), &[]),
        ("ChannelConfiguration", schema::Kind::Structure, &[]),
        ("RedactionConfiguration", schema::Kind::Structure, &[]),
        ("SummaryConfiguration", schema::Kind::Structure, &[]),
        ("SentimentConfiguration", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::ConversationalAnalyticsConfiguration {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.enabled);
        writer.optional(1, &self.language_locale);
        writer.optional(2, &self.language_locales);
        writer.optional(3, &self.channel_configuration);
        writer.optional(4, &self.redaction_configuration);
        writer.optional(5, &self.summary_configuration);
        writer.optional(6, &self.sentiment_configuration);
    }
}

impl serde::Structure for crate::types::ConversationalAnalyticsConfiguration {
    type Builder = crate::types::builders::ConversationalAnalyticsConfigurationBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.enabled),
            1 => reader.optional(&mut builder.language_locale),
            2 => reader.optional(&mut builder.language_locales),
            3 => reader.optional(&mut builder.channel_configuration),
            4 => reader.optional(&mut builder.redaction_configuration),
            5 => reader.optional(&mut builder.summary_configuration),
            6 => reader.optional(&mut builder.sentiment_configuration),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            enabled: builder.enabled,
            language_locale: builder.language_locale,
            language_locales: builder.language_locales,
            channel_configuration: builder.channel_configuration,
            redaction_configuration: builder.redaction_configuration,
            summary_configuration: builder.summary_configuration,
            sentiment_configuration: builder.sentiment_configuration,
        }
    }
}
