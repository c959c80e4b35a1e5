-- What a transaction takes for granted without waiting for an answer. When it does not hold, the transaction is rolled back and its
-- work is done again, with a look at how things are.
CREATE FUNCTION expect_state(holds boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF holds IS NOT TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'KT001', MESSAGE = 'Something is not as the transaction took it to be.';
  END IF;
END
$$;
