// Calculates as Formats/Forms/Expressions does: what is missing or cannot be divided stays a state, it never turns into zero.
import { missing, nothing, numeric, type Value } from "./values";

export type Formula = number | string | [string, ...Formula[]];

export function calculate(node: Formula, cell: (key: string) => Value): Value {
  if (typeof node === "number") return numeric(node);
  if (typeof node === "string") return cell(node);
  const [name, ...parts] = node;
  const values = parts.map(part => calculate(part as Formula, cell));
  return /^[A-Z]/.test(name) ? call(name, values) : combine(name, values[0], values[1]);
}

const isNumber = (value: Value) => value.state === "Number";

function combine(sign: string, left: Value, right: Value): Value {
  if (left.state === "Missing" || right.state === "Missing") return left.state === "Missing" && (right.state !== "Missing" || right.divided) ? left : right;
  if (isNumber(left) && isNumber(right)) {
    const [a, b] = [left.number!, right.number!];
    if (sign === "/") return b === 0 ? { ...missing, divided: true } : numeric(a / b);
    return numeric(sign === "+" ? a + b : sign === "-" ? a - b : a * b);
  }
  if (isNumber(left) && (sign === "+" || sign === "-")) return left;
  if (isNumber(right) && sign === "+") return right;
  if (isNumber(right) && sign === "-") return numeric(-right.number!);
  return left.state === "None" || right.state === "None" ? nothing : { state: "NotApplicable" };
}

function call(name: string, values: Value[]): Value {
  const unsaid = values.find(value => value.state === "Missing");
  if (unsaid) return unsaid;
  const numbers = values.filter(isNumber).map(value => value.number!);
  if (name === "COUNT") return numeric(numbers.length);
  if (!numbers.length) return !values.length || values.some(value => value.state === "None") ? nothing : { state: "NotApplicable" };
  const scale = 10 ** Math.min(6, Math.max(0, numbers[1] ?? 0));
  switch (name) {
    case "MIN":
      return numeric(Math.min(...numbers));
    case "MAX":
      return numeric(Math.max(...numbers));
    case "ABS":
      return numeric(Math.abs(numbers[0]));
    case "ROUND":
      return numeric((Math.sign(numbers[0]) * Math.round(Math.abs(numbers[0]) * scale)) / scale);
    default:
      return numeric(numbers.reduce((sum, number) => sum + number, 0));
  }
}
