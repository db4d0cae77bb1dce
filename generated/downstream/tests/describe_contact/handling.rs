//! How the contact was handled, by fields.

use aws_sdk_connect::types::{AiUseCase, AllowedUserAction, Contact, OutboundStrategyType};

use crate::values::at;

pub(crate) fn queue_info(contact: &Contact) {
    let queue_info = contact.queue_info.as_ref().unwrap();
    assert_eq!(queue_info.id.as_deref(), Some("queue info id"));
    assert_eq!(queue_info.enqueue_timestamp, Some(at(1_763_001_111, 7)));
}

pub(crate) fn wisdom_info(contact: &Contact) {
    let wisdom_info = contact.wisdom_info.as_ref().unwrap();
    assert_eq!(
        wisdom_info.session_arn.as_deref(),
        Some("wisdom info session arn")
    );
    let [first, second] = wisdom_info.ai_agents.as_deref().unwrap() else {
        panic!("two of AiAgents");
    };
    assert_eq!(first.ai_use_case, Some(AiUseCase::SelfService));
    assert_eq!(
        first.ai_agent_version_id.as_deref(),
        Some("one ai agent version id")
    );
    assert_eq!(first.ai_agent_escalated, Some(true));
    assert_eq!(second.ai_use_case, Some(AiUseCase::AgentAssistance));
    assert_eq!(
        second.ai_agent_version_id.as_deref(),
        Some("two ai agent version id")
    );
    assert_eq!(second.ai_agent_escalated, Some(false));
}

pub(crate) fn campaign(contact: &Contact) {
    let campaign = contact.campaign.as_ref().unwrap();
    assert_eq!(
        campaign.campaign_id.as_deref(),
        Some("campaign campaign id")
    );
}

pub(crate) fn outbound_strategy(contact: &Contact) {
    let outbound_strategy = contact.outbound_strategy.as_ref().unwrap();
    assert_eq!(outbound_strategy.r#type, OutboundStrategyType::AgentFirst);
    let config = outbound_strategy.config.as_ref().unwrap();
    let agent_first = config.agent_first.as_ref().unwrap();
    let preview = agent_first.preview.as_ref().unwrap();
    let post_accept_timeout_config = preview.post_accept_timeout_config.as_ref().unwrap();
    assert_eq!(post_accept_timeout_config.duration_in_seconds, 268);
    assert_eq!(
        preview.allowed_user_actions,
        [AllowedUserAction::Discard, AllowedUserAction::Call]
    );
}

pub(crate) fn disconnect_details(contact: &Contact) {
    let disconnect_details = contact.disconnect_details.as_ref().unwrap();
    assert_eq!(
        disconnect_details.potential_disconnect_issue.as_deref(),
        Some("disconnect details potential disconnect issue")
    );
}

pub(crate) fn task_template_info(contact: &Contact) {
    let task_template_info = contact.task_template_info.as_ref().unwrap();
    assert_eq!(
        task_template_info.arn.as_deref(),
        Some("task template info arn")
    );
    assert_eq!(
        task_template_info.name.as_deref(),
        Some("task template info name")
    );
}

pub(crate) fn contact_details(contact: &Contact) {
    let contact_details = contact.contact_details.as_ref().unwrap();
    assert_eq!(
        contact_details.name.as_deref(),
        Some("contact details name")
    );
    assert_eq!(
        contact_details.description.as_deref(),
        Some("contact details description")
    );
}

pub(crate) fn global_resiliency_metadata(contact: &Contact) {
    let global_resiliency_metadata = contact.global_resiliency_metadata.as_ref().unwrap();
    assert_eq!(
        global_resiliency_metadata.active_region.as_deref(),
        Some("global resiliency metadata active region")
    );
    assert_eq!(
        global_resiliency_metadata.origin_region.as_deref(),
        Some("global resiliency metadata origin region")
    );
    assert_eq!(
        global_resiliency_metadata
            .traffic_distribution_group_id
            .as_deref(),
        Some("global resiliency metadata traffic distribution group id")
    );
}
