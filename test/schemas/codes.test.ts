import assert from 'node:assert/strict';
import { codes } from '../../src/records/record.ts';

/** The lists as the field has them, written out here a second time. */
const lists: Readonly<Record<keyof typeof codes, string>> = {
  kind: 'case assessment plan interview safety-plan referral review reflection',
  stage:
    'building-rapport gathering-information identifying-needs assessing-strengths exploring-feelings defining-goals planning-interventions monitoring-progress crisis-management termination-evaluation',
  'intervention-type':
    'case-management counseling crisis-intervention advocacy psychoeducation strengths-based trauma-informed motivational-interviewing cognitive-behavioral family-systems',
  'goal-status':
    'proposed planned accepted active on-hold completed cancelled entered-in-error rejected',
  'goal-achievement':
    'in-progress improving worsening no-change achieved sustaining not-achieved no-progress not-attainable',
  'plan-status': 'draft active on-hold revoked completed entered-in-error',
  'activity-status': 'not-started scheduled in-progress on-hold completed cancelled stopped',
  'case-status': 'planned waitlist active on-hold finished cancelled',
  'referral-status':
    'draft requested accepted rejected in-progress on-hold failed completed cancelled',
  'need-domain':
    'food-insecurity housing-instability homelessness inadequate-housing transportation-insecurity financial-insecurity material-hardship educational-attainment employment-status veteran-status stress social-connection intimate-partner-violence elder-abuse personal-health-literacy health-insurance-coverage-status medical-cost-burden digital-literacy digital-access utility-insecurity incarceration-status language-access protective-factor family-functioning parenting child-behavior mental-health substance-use physical-health legal safety',
  urgency: 'immediate short-term long-term',
  risk: 'low medium high critical',
  priority: 'low medium high',
  'stage-of-change': 'precontemplation contemplation preparation action maintenance',
  setting: 'in-person home-visit phone video text collateral',
  attendance: 'kept late missed cancelled',
  'support-kind': 'family friend community institution',
  'support-tie': 'strong tenuous stressful broken',
  'goal-source': 'client worker joint court',
  'step-who': 'client worker provider joint',
  decision: 'approved changes-requested rejected',
  'goal-decision': 'agree query return',
  severity: 'low medium high critical',
  'finding-severity': 'error warning information hint ignore',
  'note-format': 'SOAP DAP BIRP GIRP',
  factor: 'needs strengths evidence culture collaboration',
  better: 'higher lower',
};

describe('the codes', () => {
  for (const [list, words] of Object.entries(lists)) {
    it(`of the list ${list} are spelled as in the field and stand in its order`, () => {
      assert.deepEqual(codes[list as keyof typeof codes], words.split(' '));
    });
  }

  it('are all in a list that is looked at here', () => {
    assert.deepEqual(Object.keys(codes).sort(), Object.keys(lists).sort());
  });
});
