-- Script for wrk: posts the bodies of a file, one a line, in turn. Parameters: the file, a number, and "check" to look at answers.
-- "##########" in a body becomes a number that no other request has, because external ids are unique.
local placeholder = string.rep('#', 10)
local requests, sent, number = {}, 0, 0
-- Global, because done() asks for them from outside the thread.
failures, firstFailure = 0, ''

-- The text of a request, cut at its placeholders.
local function pieces(text)
  local list, start = {}, 1
  while true do
    local from, to = text:find(placeholder, start, true)
    table.insert(list, text:sub(start, (from or 0) - 1))
    if not from then return list end
    start = to + 1
  end
end

function init(parameters)
  number = tonumber(parameters[2])
  wrk.headers['Content-Type'] = 'application/json'
  wrk.headers['Accept'] = 'application/json'
  for line in io.lines(parameters[1]) do
    table.insert(requests, pieces(wrk.format('POST', '/graphql', nil, line)))
  end
  if parameters[3] == 'check' then response = check end
end

function request()
  sent = sent + 1
  local parts = requests[(sent - 1) % #requests + 1]
  if #parts == 1 then return parts[1] end
  return table.concat(parts, string.format('%010d', number + sent))
end

function check(status, headers, body)
  if status == 200 and not body:find('"errors"', 1, true) then return end
  failures = failures + 1
  if failures == 1 then firstFailure = status .. ' ' .. body:sub(1, 500) end
end

-- The only thread; it has an interpreter of its own.
local worker
function setup(thread) worker = thread end

function done(summary, latency)
  local errors = summary.errors
  local total = worker:get('failures') + errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format('\nRESULT {"requests":%d,"seconds":%.6f,"p50Millis":%.3f,"p99Millis":%.3f,"errors":%d,"firstError":"%s"}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    total, (worker:get('firstFailure'):gsub('[%c"\\]', ' '))))
end
