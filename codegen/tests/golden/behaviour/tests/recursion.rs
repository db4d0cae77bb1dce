//! Recursive values can be built, sent and read back.

use std::collections::HashMap;

use behaviour::{body, failure, output};
use golden_recursion::operation::grow_forest::{GrowForest, GrowForestError, GrowForestInput};
use golden_recursion::types::{Expression, Pair, Tree};
use serde_json::{Value, json};

/// A tree with as many twins inside each other.
fn tree(twins: usize) -> Tree {
    let tree = Tree::builder().name(format!("twin {twins}"));
    let tree = match twins {
        0 => tree,
        _ => tree.twin(self::tree(twins - 1)),
    };
    tree.build().unwrap()
}

/// The request's body of an input with these members, read back as an output.
fn echo(tree: Tree, expression: Expression) -> (Value, Tree, Expression) {
    let input = GrowForestInput::builder().tree(tree).expression(expression);
    let sent = body::<GrowForest>(&input.build().unwrap());
    let answer = output::<GrowForest>(&sent);
    (sent, answer.tree.unwrap(), answer.expression.unwrap())
}

#[test]
fn a_structure_that_holds_itself_comes_back_as_it_went() {
    let (sent, tree_back, _) = echo(tree(2), Expression::Literal(true));
    let expected = json!({
        "Name": "twin 2",
        "Twin": {"Name": "twin 1", "Twin": {"Name": "twin 0"}},
    });
    assert_eq!(sent["Tree"], expected);
    assert_eq!(tree_back, tree(2));
    assert_eq!(tree_back.twin().unwrap().name(), "twin 1");
}

#[test]
fn a_union_that_holds_itself_comes_back_as_it_went() {
    let not = |inner: Expression| Expression::Not(Box::new(inner));
    let pair = Pair::builder()
        .left(not(Expression::Literal(true)))
        .right(Expression::Any(vec![Expression::Literal(false)]));
    let named = HashMap::from([("both".to_owned(), Expression::Both(pair.build()))]);
    let expression = not(Expression::Named(named));
    let (sent, _, expression_back) = echo(tree(0), expression.clone());
    let both = json!({"Left": {"Not": {"Literal": true}}, "Right": {"Any": [{"Literal": false}]}});
    let expected = json!({"Not": {"Named": {"both": {"Both": both}}}});
    assert_eq!(sent["Expression"], expected);
    assert_eq!(expression_back, expression);
    assert!(expression_back.as_not().unwrap().is_named());
}

#[test]
fn a_required_list_of_the_structure_itself_may_be_absent() {
    let answer = output::<GrowForest>(&json!({"Folder": {"Folders": [{}, {"Folders": [{}]}]}}));
    let folder = answer.folder().unwrap();
    assert_eq!(folder.folders().len(), 2);
    assert_eq!(folder.folders()[0].folders(), []);
    assert_eq!(folder.folders()[1].folders().len(), 1);
}

#[test]
fn cycles_of_several_structures_are_read() {
    let hen = json!({"Name": "first", "Egg": {"Hen": {"Egg": {"Cracked": true}}}});
    let ring = json!({"Next": {"Self": {"Next": {"Next": {"Back": {}}}}}});
    let answer = output::<GrowForest>(&json!({"Hen": hen, "Ring": ring}));
    let inner = answer.hen().unwrap().egg().unwrap().hen().unwrap();
    assert_eq!(inner.egg().unwrap().cracked(), Some(true));
    let own = answer.ring().unwrap().next().unwrap().self_().unwrap();
    assert!(own.next().unwrap().next().unwrap().back().is_some());
}

#[test]
fn an_error_may_hold_a_recursive_structure() {
    let sent = json!({"Cause": {"Why": "rain", "Deeper": {"Why": "weather"}}});
    let error = failure::<GrowForest>(400, "RottenException", &sent);
    let GrowForestError::RottenException(rotten) = &error else {
        panic!("{error:?}");
    };
    let deeper = rotten.cause().unwrap().deeper().unwrap();
    assert_eq!(deeper.why(), Some("weather"));
}
