//! The agent, by accessors.

use aws_sdk_connect::types::{
    Contact, ParticipantState, ScreenShareCapability, VideoCapability, VoiceEnhancementMode,
};

use crate::values::at;

pub(crate) fn agent_info(contact: &Contact) {
    let agent_info = contact.agent_info().unwrap();
    assert_eq!(agent_info.id(), Some("agent info id"));
    assert_eq!(
        agent_info.voice_enhancement_mode(),
        Some(&VoiceEnhancementMode::NoiseSuppression)
    );
    assert_eq!(agent_info.active_region(), Some("agent info active region"));
    assert_eq!(
        agent_info.accepted_by_agent_timestamp(),
        Some(&at(1_763_002_222, 250))
    );
    assert_eq!(
        agent_info.preview_end_timestamp(),
        Some(&at(1_763_003_333, 999))
    );
    assert_eq!(
        agent_info.connected_to_agent_timestamp(),
        Some(&at(1_763_004_444, 1))
    );
    assert_eq!(agent_info.agent_pause_duration_in_seconds(), Some(107));
    let hierarchy_groups = agent_info.hierarchy_groups().unwrap();
    let level1 = hierarchy_groups.level1().unwrap();
    assert_eq!(level1.arn(), Some("level1 arn"));
    let level2 = hierarchy_groups.level2().unwrap();
    assert_eq!(level2.arn(), Some("level2 arn"));
    let level3 = hierarchy_groups.level3().unwrap();
    assert_eq!(level3.arn(), Some("level3 arn"));
    let level4 = hierarchy_groups.level4().unwrap();
    assert_eq!(level4.arn(), Some("level4 arn"));
    let level5 = hierarchy_groups.level5().unwrap();
    assert_eq!(level5.arn(), Some("level5 arn"));
    let device_info = agent_info.device_info().unwrap();
    assert_eq!(
        device_info.platform_name(),
        Some("device info platform name")
    );
    assert_eq!(
        device_info.platform_version(),
        Some("device info platform version")
    );
    assert_eq!(
        device_info.operating_system(),
        Some("device info operating system")
    );
    let capabilities = agent_info.capabilities().unwrap();
    assert_eq!(capabilities.video(), Some(&VideoCapability::Send));
    assert_eq!(
        capabilities.screen_share(),
        Some(&ScreenShareCapability::Send)
    );
    assert_eq!(agent_info.after_contact_work_duration(), Some(114));
    assert_eq!(
        agent_info.after_contact_work_start_timestamp(),
        Some(&at(1_763_005_555, 40))
    );
    assert_eq!(
        agent_info.after_contact_work_end_timestamp(),
        Some(&at(1_763_006_666, 505))
    );
    assert_eq!(agent_info.agent_initiated_hold_duration(), Some(121));
    let [first, second] = agent_info.state_transitions() else {
        panic!("two of StateTransitions");
    };
    assert_eq!(first.state(), Some(&ParticipantState::Connected));
    assert_eq!(first.state_start_timestamp(), Some(&at(1_763_007_777, 86)));
    assert_eq!(first.state_end_timestamp(), Some(&at(1_763_008_888, 613)));
    assert_eq!(second.state(), Some(&ParticipantState::Disconnected));
    assert_eq!(second.state_start_timestamp(), Some(&at(1_763_009_999, 34)));
    assert_eq!(second.state_end_timestamp(), Some(&at(1_763_011_110, 123)));
}
