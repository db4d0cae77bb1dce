//! Routing criteria: expressions within expressions, by fields and accessors,
//! and compared with what builders make.

use aws_sdk_connect::types::{
    AgentsCriteria, AttributeCondition, Expression, MatchCriteria, Range, RoutingCriteriaStepStatus,
};

use crate::values::at;
use crate::{EVERY_MEMBER, contact};

/// The condition in which every member starts with `tag`.
fn condition(tag: &str, level: f32, range: [f32; 2]) -> AttributeCondition {
    let agents = AgentsCriteria::builder()
        .agent_ids(format!("{tag} agent 1"))
        .agent_ids(format!("{tag} agent 2"))
        .build();
    let range = Range::builder()
        .min_proficiency_level(range[0])
        .max_proficiency_level(range[1])
        .build();
    AttributeCondition::builder()
        .name(format!("{tag} name"))
        .value(format!("{tag} value"))
        .proficiency_level(level)
        .range(range)
        .match_criteria(MatchCriteria::builder().agents_criteria(agents).build())
        .comparison_operator(format!("{tag} operator"))
        .build()
}

#[tokio::test]
async fn steps_are_read() {
    let contact = contact(EVERY_MEMBER).await;
    let criteria = contact.routing_criteria.unwrap();
    assert_eq!(criteria.activation_timestamp, Some(at(1_764_000_000, 500)));
    assert_eq!(criteria.index, Some(-1));
    let [first, second] = criteria.steps() else {
        panic!("two steps, not {}", criteria.steps().len());
    };

    let expiry = first.expiry().unwrap();
    assert_eq!(expiry.duration_in_seconds(), Some(30));
    assert_eq!(expiry.expiry_timestamp(), Some(&at(1_764_000_100, 125)));
    assert_eq!(first.status(), Some(&RoutingCriteriaStepStatus::Expired));

    let expiry = second.expiry.as_ref().unwrap();
    assert_eq!(expiry.duration_in_seconds, Some(60));
    assert_eq!(expiry.expiry_timestamp, Some(at(1_764_000_200, 1)));
    assert_eq!(second.status, Some(RoutingCriteriaStepStatus::Joined));
    let plain = AttributeCondition::builder()
        .name("plain")
        .proficiency_level(5.0)
        .build();
    let expected = Expression::builder().attribute_condition(plain).build();
    assert_eq!(second.expression.as_ref(), Some(&expected));
}

#[tokio::test]
async fn every_member_of_a_condition_is_read() {
    let contact = contact(EVERY_MEMBER).await;
    let expression = contact.routing_criteria().unwrap().steps()[0].expression();
    let both = &expression.unwrap().or_expression()[0];
    let yes = both.and_expression()[0].attribute_condition().unwrap();

    assert_eq!(yes.name(), Some("yes name"));
    assert_eq!(yes.value(), Some("yes value"));
    assert_eq!(yes.proficiency_level(), Some(1.5));
    let range = yes.range().unwrap();
    assert_eq!(range.min_proficiency_level(), Some(1.25));
    assert_eq!(range.max_proficiency_level(), Some(4.75));
    let agents = yes.match_criteria().unwrap().agents_criteria().unwrap();
    assert_eq!(agents.agent_ids(), ["yes agent 1", "yes agent 2"]);
    assert_eq!(yes.comparison_operator(), Some("yes operator"));
}

#[tokio::test]
async fn expressions_nest() {
    let contact = contact(EVERY_MEMBER).await;
    let criteria = contact.routing_criteria.unwrap();
    let found = criteria.steps()[0].expression.clone();

    let yes = Expression::builder().attribute_condition(condition("yes", 1.5, [1.25, 4.75]));
    let no = Expression::builder().not_attribute_condition(condition("no", 2.5, [2.25, 3.75]));
    let both = Expression::builder()
        .and_expression(yes.build())
        .and_expression(no.build())
        .build();
    let deep = AttributeCondition::builder()
        .name("deep")
        .value("deepest")
        .build();
    let deep = Expression::builder().attribute_condition(deep).build();
    let none = Expression::builder().set_or_expression(Some(Vec::new()));
    let inner = Expression::builder()
        .and_expression(deep)
        .and_expression(none.build())
        .build();
    let outer = Expression::builder().or_expression(inner).build();
    let expected = Expression::builder()
        .or_expression(both)
        .or_expression(outer)
        .build();
    assert_eq!(found, Some(expected));
}
